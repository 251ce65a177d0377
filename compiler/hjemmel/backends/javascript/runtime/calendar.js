// Exact dates from 1900 through 2199, as the numbers 19000101 to 21991231. No time zones, no Date.

const dato = (år, måned, dag) => år * 10000 + måned * 100 + dag;
const år_i = (d) => Math.floor(d / 10000);
const måned_i = (d) => Math.floor(d / 100) % 100;
const dag_i = (d) => d % 100;
const i_rækkevidde = (år) => år >= 1900 && år <= 2199;

const skudår = (år) => år % 4 === 0 && (år % 100 !== 0 || år % 400 === 0);
const månedslængde = (år, måned) => (måned === 2 ? (skudår(år) ? 29 : 28) : [4, 6, 9, 11].includes(måned) ? 30 : 31);

/** Days from 1 January of year 1 to 1 January of `år`. */
const dage_før_år = (år) => {
  const y = år - 1;
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
};
const FØR_MÅNED = [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** The number of the day; following days have following numbers, and day 1 is a Monday. */
function dagsnummer(d) {
  const [år, måned] = [år_i(d), måned_i(d)];
  return dage_før_år(år) + FØR_MÅNED[måned] + (måned > 2 && skudår(år) ? 1 : 0) + dag_i(d);
}

/** The date of a day's number; outside the range it is undefined. */
function dato_ved(nummer) {
  if (nummer < dagsnummer(19000101) || nummer > dagsnummer(21991231)) throw new Udefineret("date_range");
  let år = Math.floor((nummer * 400) / 146097) + 1;
  while (dage_før_år(år) >= nummer) år -= 1;
  while (dage_før_år(år + 1) < nummer) år += 1;
  let [måned, dag] = [1, nummer - dage_før_år(år)];
  while (dag > månedslængde(år, måned)) {
    dag -= månedslængde(år, måned);
    måned += 1;
  }
  return dato(år, måned, dag);
}

/** A duration as an ordinary number; beyond a million no date is left to reach. */
function antal_hele(a) {
  if (a instanceof Brøk) throw new Udefineret("fractional_duration");
  if (a > 1000000n || a < -1000000n) throw new Udefineret("date_range");
  return Number(a);
}

/** The year and month `måneder` months after the month of `d`. */
function måned_efter(d, måneder) {
  const samlet = år_i(d) * 12 + måned_i(d) - 1 + måneder;
  return [Math.floor(samlet / 12), (((samlet % 12) + 12) % 12) + 1];
}

/** The corresponding day so many months later, by the convention of months. */
function dag_efter_måneder(d, måneder, regel) {
  const [år, måned] = måned_efter(d, måneder);
  if (!i_rækkevidde(år)) throw new Udefineret("date_range");
  const længde = månedslængde(år, måned);
  if (regel === "sidste" && dag_i(d) === månedslængde(år_i(d), måned_i(d))) return dato(år, måned, længde);
  if (regel === "samme" && dag_i(d) > længde) throw new Udefineret("no_such_day");
  return dato(år, måned, Math.min(dag_i(d), længde));
}

/** The largest n with `fra` + n months <= `til`. */
function hele_måneder_mellem(fra, til, regel) {
  const måneder = (år_i(til) - år_i(fra)) * 12 + måned_i(til) - måned_i(fra);
  if (regel === "samme") return største_bestående(fra, til, måneder, 1);
  const til_er_sidste = dag_i(til) === månedslængde(år_i(til), måned_i(til));
  const fra_er_sidste = regel === "sidste" && dag_i(fra) === månedslængde(år_i(fra), måned_i(fra));
  return til_er_sidste || (dag_i(fra) <= dag_i(til) && !fra_er_sidste) ? måneder : måneder - 1;
}

/** The largest n with `fra` + n years <= `til`. */
function hele_år_mellem(fra, til, regel) {
  if (regel !== "samme") return Math.floor(hele_måneder_mellem(fra, til, regel) / 12);
  const år = år_i(til) - år_i(fra);
  return største_bestående(fra, til, måned_i(fra) > måned_i(til) ? år - 1 : år, 12);
}

/** `n`, or one less where the day `n` units after `fra` lies after `til`; both days must exist. */
function største_bestående(fra, til, n, måneder_hver) {
  if (bestående_dag(fra, n * måneder_hver) <= til) return n;
  bestående_dag(fra, (n - 1) * måneder_hver);
  return n - 1;
}

/** The corresponding day, which must exist but may lie outside the range. */
function bestående_dag(fra, måneder) {
  const [år, måned] = måned_efter(fra, måneder);
  if (dag_i(fra) > månedslængde(år, måned)) throw new Udefineret("no_such_day");
  return dato(år, måned, dag_i(fra));
}

/** Easter Sunday of a year: the Sunday after the ecclesiastical full moon of spring. */
function påskedag(år) {
  const del = (a, b) => Math.floor(a / b);
  const gylden = år % 19;
  const [århundrede, i_århundredet] = [del(år, 100), år % 100];
  const måneskift = del(århundrede - del(århundrede + 8, 25) + 1, 3);
  const måne = (19 * gylden + århundrede - del(århundrede, 4) - måneskift + 15) % 30;
  const ugedag = (32 + 2 * (århundrede % 4) + 2 * del(i_århundredet, 4) - måne - (i_århundredet % 4)) % 7;
  const sen = del(gylden + 11 * måne + 22 * ugedag, 451);
  const dage = måne + ugedag - 7 * sen + 114;
  return dato(år, del(dage, 31), (dage % 31) + 1);
}

/** Whether the date is no Saturday, Sunday, public holiday, 5 June, 24 or 31 December. */
function er_hverdag(d) {
  const nummer = dagsnummer(d);
  const efter_påske = nummer - dagsnummer(påskedag(år_i(d)));
  if ((nummer - 1) % 7 >= 5 || HELLIGDAGE.faste.includes(d % 10000)) return false;
  if (efter_påske === HELLIGDAGE.store_bededag && år_i(d) <= HELLIGDAGE.store_bededag_til) return false;
  return !HELLIGDAGE.fra_påske.includes(efter_påske);
}

/** The date itself if it is a working day, else the next one. */
function hverdag_fra(d) {
  while (!er_hverdag(d)) d = dato_ved(dagsnummer(d) + 1);
  return d;
}
