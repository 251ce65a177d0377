// Beskæftigelsesindsatsen efter aftalerne fra 2022 og 2025. Skrevet af oversætteren ud fra regelfilerne; ret der, ikke her.

/** A date as `2024-06-01`, from 1900 through 2199. */
export type DatoTekst = `${number}-${number}-${number}`;
/** A whole number; amounts are whole øre. */
export type HeltTal = number | bigint;
/** An exact number: whole, a fraction, or a decimal as text (`"1.5"`). */
export type EksaktTal = HeltTal | BrøkTal | `${number}`;

/** It is known that there is none. */
export interface IngenVærdi {
  toString(): "INGEN";
  toJSON(): "ingen";
}
export declare const INGEN: IngenVærdi;

/** An exact fraction in lowest terms that is no whole number. */
export interface BrøkTal {
  readonly tæller: bigint;
  readonly nævner: bigint;
  toString(): string;
}
/** The exact number tæller/nævner. */
export declare function brøk(tæller: bigint, nævner: bigint): bigint | BrøkTal;

/** A discretion that has been exercised: its value, the main considerations and who exercised it. */
export interface SkønUdøvet<V> {
  readonly værdi: V;
  readonly hovedhensyn: string;
  readonly udøvet_af: string;
}
export declare function Skøn<V>(værdi: V, hovedhensyn: string, udøvet_af: string): SkønUdøvet<V>;

export interface FejlIFelt {
  readonly sti: string;
  readonly slags: "forkert_type" | "ukendt_kode" | "uden_for_grænser" | "ufuldstændigt_skøn" | "to_helheder" | "ukendt_felt";
  readonly besked: string;
}
/** A case cannot be read; `fejl` are all the problems there are. */
export declare class UgyldigSag extends Error {
  readonly fejl: readonly FejlIFelt[];
}

export type Årsagsslags = "mangler" | "skøn" | "modstrid" | "ingen_regel" | "udefineret";
/** Why there is no known answer. */
export interface ÅrsagTilUkendt {
  readonly slags: Årsagsslags;
  readonly sti: string;
  readonly detalje: readonly string[];
}
export interface KlausulCitat {
  readonly klausul: string;
  readonly citat: string;
  readonly kilde: string;
  readonly fil: string;
  readonly linjer: readonly [number, number];
}
/** A question only a human answers, and who. */
export interface SkønTil {
  readonly sti: string;
  readonly spørgsmål: string;
  readonly udøves_af: string;
}

export type JsonVærdi = null | boolean | number | string | readonly JsonVærdi[] | { readonly [navn: string]: JsonVærdi };

/** One step of an explanation, with the steps it rests on; of a list, those about each member. */
export interface TrinData {
  readonly trin: string;
  readonly tekst: string;
  readonly navn?: string;
  readonly værdi?: JsonVærdi;
  readonly årsager?: readonly { readonly slags: Årsagsslags; readonly sti: string; readonly detalje?: readonly string[] }[];
  /** Whether it is a reason for the value of the step it stands in. */
  readonly grund: boolean;
  readonly giver?: JsonVærdi;
  readonly hjemmel?: readonly KlausulCitat[];
  readonly jf?: readonly KlausulCitat[];
  readonly fortolkninger?: readonly string[];
  readonly lagt_til_grund?: readonly string[];
  readonly afgørende?: readonly string[];
  /** The step is written out further up. */
  readonly se?: string;
  readonly dele?: readonly (TrinData | { readonly medlem: string; readonly dele: readonly TrinData[] })[];
}
export interface ForklaringAf {
  som_data(): TrinData[];
  /** The explanation in Danish sentences, fit for a letter to a citizen. */
  sætninger(): string[];
  /** Why a rule did not decide. */
  hvorfor_ikke(regel: string): string[];
  hvad_skulle_være_anderledes(): string[];
  toString(): string;
}

/** What reproduces an answer years later; `fakta` and `forudsat` are canonical JSON. */
export interface KvitteringFor {
  readonly regelsæt: string;
  readonly regelhash: string;
  readonly udgavehash: string;
  readonly oversætter: string;
  readonly pr: DatoTekst;
  readonly fakta: string;
  readonly forudsat: string;
  som_data(): { readonly [navn: string]: JsonVærdi };
}

/** One answer: `værdi`, or null with `årsager`. */
export interface ResultatAf<V> {
  readonly navn: string;
  readonly kendt: boolean;
  readonly værdi: V | null;
  readonly årsager: readonly ÅrsagTilUkendt[];
  /** The first kind of cause present; null when the value is known. */
  readonly overskrift: Årsagsslags | null;
  /** The paths of the facts and lists that are missing. */
  readonly mangler: readonly string[];
  readonly skønsspørgsmål: readonly SkønTil[];
  readonly modstrid: readonly (readonly string[])[];
  /** The names of the deciding rules. */
  readonly regler: readonly string[];
  readonly klausuler: readonly KlausulCitat[];
  /** The last day of a norm's deadline; null when it has none or it is not known. */
  readonly frist: DatoTekst | IngenVærdi | null;
  forklaring(): ForklaringAf;
  som_data(): { readonly [navn: string]: JsonVærdi };
}

/** The answers about one thing. */
export interface SvarOm {
  readonly sti: string;
  readonly pr: DatoTekst;
  resultater(): { readonly [navn: string]: ResultatAf<unknown> };
  dele(): SvarOm[];
  mangler(): string[];
  forklaring(...navne: string[]): ForklaringAf;
  kvittering(): KvitteringFor;
  som_data(): { readonly [navn: string]: JsonVærdi };
}

/** What a form shows of a fact, list or discretion. */
export interface FeltVist {
  readonly sti: string;
  readonly slags: "oplysning" | "liste" | "skøn";
  readonly etiket: string;
  readonly type: string;
  readonly enhed?: "days" | "weeks" | "months" | "years";
  readonly valg?: readonly { readonly værdi: string; readonly etiket: string }[];
  readonly begreb?: string;
  readonly udøves_af?: string;
  readonly eller_ingen: boolean;
}
/** A question that can still change an answer: of `prøvet` values tried, `afgør` gave a known answer. */
export interface SpørgsmålTil extends FeltVist {
  readonly afgør: number;
  readonly prøvet: number;
  readonly tilbage: number;
}
/** A change of one fact or discretion that would change an answer. */
export interface ÆndringAf extends FeltVist {
  readonly fra: JsonVærdi;
  readonly til: JsonVærdi;
  readonly fra_tekst: string;
  readonly til_tekst: string;
  readonly svar?: JsonVærdi;
  readonly overskrift?: Årsagsslags;
  readonly årsager?: readonly JsonVærdi[];
  readonly svar_tekst: string;
}

export declare const REGELSÆT: {
  readonly navn: string;
  readonly titel: string;
  readonly regelhash: string;
  readonly udgavehash: string;
  readonly oversætter: string;
  readonly valuta: string;
};
/** What a case takes as given, by the name of a key date or parameter, or the path of an answer. */
export type ForudsatSvar = { readonly [sti: string]: boolean | string | HeltTal | BrøkTal | IngenVærdi };

/** A case read from JSON text or data; throws UgyldigSag with everything that is wrong. */
export declare function sag_fra_json(json: string | JsonSag): {
  readonly sag: SagOm;
  readonly pr: DatoTekst;
  readonly forudsat: ForudsatSvar;
};
/** All answers to a case written as JSON, as JSON. */
export declare function vurder_json(json: string | JsonSag): string;
/** The questions that can still change an answer, most decisive first; none when it is known. `blandt` are the paths
 *  worth trying, where a long list has many that are alike. */
export declare function spørgsmål(
  sag: SagOm,
  pr: DatoTekst,
  mål: string,
  forudsat?: ForudsatSvar,
  blandt?: readonly string[] | null,
): SpørgsmålTil[];
/** The changes of one fact or discretion each that would change an answer. */
export declare function hvad_ville_ændre(
  sag: SagOm,
  pr: DatoTekst,
  mål: string,
  forudsat?: ForudsatSvar,
): ÆndringAf[];
/** What a form shows of the fact, list or discretion at a path; null when there is none. */
export declare function beskrivelse(sti: string): FeltVist | null;

/** aftale om besparelser */
export type Delaftale = "første_delaftale" | "anden_delaftale" | "anden_aftale";
export declare const Delaftale: {
  /** første delaftale */
  readonly første_delaftale: "første_delaftale";
  /** anden delaftale */
  readonly anden_delaftale: "anden_delaftale";
  /** en anden aftale */
  readonly anden_aftale: "anden_aftale";
};

/** gruppe */
export type Gruppe = "tæt_på" | "længere_fra" | "ingen_gruppe";
export declare const Gruppe: {
  /** tæt på arbejdsmarkedet */
  readonly tæt_på: "tæt_på";
  /** længere fra arbejdsmarkedet */
  readonly længere_fra: "længere_fra";
  /** ingen af grupperne */
  readonly ingen_gruppe: "ingen_gruppe";
};

/** måde at opgøre ledighed på */
export type Ledighedsur = "kalendermåneder" | "sammenlagt_ledighed";
export declare const Ledighedsur: {
  /** kalendermåneder fra første ledighedsdag */
  readonly kalendermåneder: "kalendermåneder";
  /** sammenlagt ledighed i timer */
  readonly sammenlagt_ledighed: "sammenlagt_ledighed";
};

/** medregning som ret og pligt-tilbud */
export type Medregning = "tæller" | "tæller_ikke";
export declare const Medregning: {
  /** tæller med */
  readonly tæller: "tæller";
  /** tæller ikke med */
  readonly tæller_ikke: "tæller_ikke";
};

/** myndighed eller aktør */
export type Myndighed = "kommune" | "a_kasse" | "anden_aktør";
export declare const Myndighed: {
  /** kommunen */
  readonly kommune: "kommune";
  /** a-kassen */
  readonly a_kasse: "a_kasse";
  /** en anden aktør */
  readonly anden_aktør: "anden_aktør";
};

/** samtalens art */
export type Samtaleart = "jobsamtale" | "fællessamtale" | "rådighedssamtale" | "opfølgning" | "anden_samtale";
export declare const Samtaleart: {
  /** jobsamtale */
  readonly jobsamtale: "jobsamtale";
  /** fællessamtale */
  readonly fællessamtale: "fællessamtale";
  /** samtale om rådighed */
  readonly rådighedssamtale: "rådighedssamtale";
  /** opfølgning ved sygdom */
  readonly opfølgning: "opfølgning";
  /** en anden samtale */
  readonly anden_samtale: "anden_samtale";
};

/** samtalens form */
export type Samtaleform = "fysisk" | "digital";
export declare const Samtaleform: {
  /** personligt fremmøde */
  readonly fysisk: "fysisk";
  /** personlig digital samtale */
  readonly digital: "digital";
};

/** tilbuddets art */
export type Tilbudsart = "øvrig_vejledning" | "ordinær_uddannelse" | "virksomhedspraktik" | "løntilskud" | "nytteindsats";
export declare const Tilbudsart: {
  /** øvrig vejledning og opkvalificering */
  readonly øvrig_vejledning: "øvrig_vejledning";
  /** ordinær uddannelse */
  readonly ordinær_uddannelse: "ordinær_uddannelse";
  /** virksomhedspraktik */
  readonly virksomhedspraktik: "virksomhedspraktik";
  /** ansættelse med løntilskud */
  readonly løntilskud: "løntilskud";
  /** nytteindsats */
  readonly nytteindsats: "nytteindsats";
};

/** uddannelsespålæg */
export type Uddannelsespålæg = "uden_lempelse" | "lempet_som_forsøg" | "lempet";
export declare const Uddannelsespålæg: {
  /** uddannelsespålæg uden lempelse */
  readonly uden_lempelse: "uden_lempelse";
  /** uddannelsespålæg, lempet som forsøg */
  readonly lempet_som_forsøg: "lempet_som_forsøg";
  /** uddannelsespålæg, lempet varigt */
  readonly lempet: "lempet";
};

/** ydelse */
export type Ydelse = "dagpenge" | "kontanthjælp" | "uddannelseshjælp" | "ledighedsydelse" | "sygedagpenge" | "anden_ydelse";
export declare const Ydelse: {
  /** dagpenge */
  readonly dagpenge: "dagpenge";
  /** kontanthjælp */
  readonly kontanthjælp: "kontanthjælp";
  /** uddannelseshjælp */
  readonly uddannelseshjælp: "uddannelseshjælp";
  /** ledighedsydelse */
  readonly ledighedsydelse: "ledighedsydelse";
  /** sygedagpenge */
  readonly sygedagpenge: "sygedagpenge";
  /** en anden ydelse */
  readonly anden_ydelse: "anden_ydelse";
};

/** a-kassen */
export interface A_kasseOplysninger {
  /** a-kassen var med i a-kasseforsøget 2020-2023 */
  readonly med_i_a_kasseforsøget?: boolean | null;
  /** a-kassens medlemmer i kontaktforløb */
  readonly medlemmer_?: readonly BorgerOplysninger[] | null;
  /** a-kassens kontaktforløb kan følges på jobindsats.dk */
  readonly data_på_jobindsats?: boolean | null;
  /** der føres tilsyn med a-kassens kontaktforløb */
  readonly under_tilsyn?: boolean | null;
}
export interface A_kasse extends A_kasseOplysninger {
  readonly begreb_: "A_kasse";
}
export declare function A_kasse(oplysninger?: A_kasseOplysninger): A_kasse;
export interface A_kasseSvar extends SvarOm {
  /** A-kassen undtager højst hver fjerde */
  readonly a_kassen_undtager_højst_hver_fjerde: ResultatAf<"ikke relevant" | "overholdt" | "overtrådt">;
  /** A-kassens kontaktforløb følges med data på jobindsats.dk */
  readonly data_på_jobindsats_dk: ResultatAf<"ikke relevant" | "opfyldt" | "afventer" | "tilsidesat">;
  /** Der føres tilsyn med a-kassen ligesom med kommuner */
  readonly tilsyn_med_a_kassen: ResultatAf<"ikke relevant" | "opfyldt" | "afventer" | "tilsidesat">;
  readonly medlemmer_: readonly BorgerSvar[] | null;
}

/** beskæftigelsesplanen */
export interface BeskæftigelsesplanOplysninger {
  /** første dag i det år, planen er for */
  readonly planår_begynder?: DatoTekst | null;
  /** den dag, planen er lavet */
  readonly lavet_den?: DatoTekst | IngenVærdi | null;
  readonly kommune?: KommuneOplysninger | null;
}
export interface Beskæftigelsesplan extends BeskæftigelsesplanOplysninger {
  readonly begreb_: "Beskæftigelsesplan";
}
export declare function Beskæftigelsesplan(oplysninger?: BeskæftigelsesplanOplysninger): Beskæftigelsesplan;
export interface BeskæftigelsesplanSvar extends SvarOm {
  /** Kommunen laver en beskæftigelsesplan */
  readonly lav_beskæftigelsesplan: ResultatAf<"ikke relevant" | "opfyldt" | "afventer" | "tilsidesat">;
  readonly kommune: KommuneSvar;
}

/** besparelsen */
export interface BesparelseOplysninger {
  /** besparelsen i 2020-priser */
  readonly besparet?: HeltTal | null;
  /** den aftale, besparelsen følger af */
  readonly delaftale?: Delaftale | null;
  /** besparelsen ligger inden for jobcentrenes samlede indsatsområde */
  readonly på_jobcentrenes_område?: boolean | null;
  readonly budgetår?: BudgetårOplysninger | null;
}
export interface Besparelse extends BesparelseOplysninger {
  readonly begreb_: "Besparelse";
}
export declare function Besparelse(oplysninger?: BesparelseOplysninger): Besparelse;
export interface BesparelseSvar extends SvarOm {
  /** besparelsen regnes med */
  readonly regnes_med_i_besparelsen: ResultatAf<boolean>;
  readonly budgetår: BudgetårSvar;
}

/** borgeren */
export interface BorgerOplysninger {
  /** borgerens ydelse */
  readonly ydelse?: Ydelse | null;
  /** borgerens gruppe */
  readonly gruppe?: Gruppe | null;
  /** første ledighedsdag */
  readonly ledig_fra?: DatoTekst | IngenVærdi | null;
  /** sidste dag i de første tre måneders sammenlagte ledighed (480,99 timer for en fuldtidsforsikret) */
  readonly tre_måneder_nået?: DatoTekst | IngenVærdi | null;
  /** sidste dag i de første seks måneders sammenlagte ledighed (961,98 timer for en fuldtidsforsikret) */
  readonly seks_måneder_nået?: DatoTekst | IngenVærdi | null;
  /** borgeren er visiteret til kommunen */
  readonly visiteret_til_kommunen?: boolean | null;
  /** myndigheden har undtaget borgeren fra krav om samtaler og aktivering */
  readonly undtaget_af_myndigheden?: boolean | null;
  /** borgeren er omfattet af arbejdspligt */
  readonly omfattet_af_arbejdspligt?: boolean | null;
  /** a-kassen har bistået borgeren med at finde job */
  readonly bistået_med_job?: boolean | null;
  /** første sygedag */
  readonly sygemeldt_fra?: DatoTekst | IngenVærdi | null;
  /** borgeren har en arbejdsgiver */
  readonly har_arbejdsgiver?: boolean | null;
  /** borgeren har et job at vende tilbage til */
  readonly har_job_at_vende_tilbage_til?: boolean | null;
  /** borgerens forventning til hele sygefraværet */
  readonly fravær_efter_borgeren?: HeltTal | null;
  /** arbejdsgiverens forventning til hele sygefraværet */
  readonly fravær_efter_arbejdsgiveren?: HeltTal | null;
  /** kommunen har besluttet at følge op alligevel */
  readonly besluttet_opfølgning?: boolean | null;
  /** borgerens samtaler */
  readonly samtaler?: readonly SamtaleOplysninger[] | null;
  /** sidste dag i de første fire måneders sammenlagte ledighed (641,32 timer for en fuldtidsforsikret) */
  readonly fire_måneder_nået?: DatoTekst | IngenVærdi | null;
  /** borgerens tilbud */
  readonly tilbud?: readonly TilbudOplysninger[] | null;
  /** ordinære løntimer i de seneste 12 måneder */
  readonly ordinære_timer?: EksaktTal | null;
  /** borgeren er udlænding i program efter integrationsloven */
  readonly i_integrationsprogram?: boolean | null;
  /** borgeren beder om vejledning om seks ugers jobrettet uddannelse */
  readonly beder_om_vejledning_om_seks_uger?: boolean | null;
  /** borgeren er vejledt om seks ugers jobrettet uddannelse */
  readonly vejledt_om_seks_uger?: boolean | null;
  /** borgeren har en Min Plan */
  readonly har_min_plan?: boolean | null;
  /** Min Plan rummer status for påbegyndte og afsluttede indsatser */
  readonly status_i_min_plan?: boolean | null;
  /** nummeret på borgerens målgruppe i lov om en aktiv beskæftigelsesindsats */
  readonly lovens_målgruppe?: HeltTal | IngenVærdi | null;
  /** dagen for den seneste afklaring */
  readonly seneste_afklaring?: DatoTekst | IngenVærdi | null;
  /** borgerens ressourceforløb */
  readonly ressourceforløb?: readonly RessourceforløbOplysninger[] | null;
  /** borgerens pauser */
  readonly pauser?: readonly PauseOplysninger[] | null;
  /** borgerens nummer blandt deltagerne i forsøget med frit valg */
  readonly nummer_i_forsøget?: HeltTal | null;
  /** borgeren har valgt sit kontaktforløb i forsøget med frit valg */
  readonly har_valgt_aktør?: boolean | null;
  /** den, borgeren har valgt */
  readonly valgt_aktør?: Myndighed | null;
  /** Er der behov for øvrig vejledning og opkvalificering? Skøn, udøves af kommune. */
  readonly behov_for_vejledning?: SkønUdøvet<boolean> | null;
  /** Er der grund til at følge op, selv om udgangspunktet er, at borgeren ikke skal til samtaler? Skøn, udøves af kommune. */
  readonly grund_til_opfølgning?: SkønUdøvet<boolean> | null;
  /** Er en jobrettet indsats efter en konkret vurdering bedre end en uddannelsesrettet? Skøn, udøves af kommune. */
  readonly jobrettet_indsats_bedst?: SkønUdøvet<boolean> | null;
  /** Kan borgeren godt selv? Skøn, udøves af ansvarlig_myndighed. */
  readonly kan_selv?: SkønUdøvet<boolean> | null;
  /** Er der tvivl om, hvorvidt borgeren står til rådighed? Skøn, udøves af a_kasse. */
  readonly tvivl_om_rådighed?: SkønUdøvet<boolean> | null;
  readonly a_kasse?: A_kasseOplysninger | null;
  readonly kommune?: KommuneOplysninger | null;
}
export interface Borger extends BorgerOplysninger {
  readonly begreb_: "Borger";
}
export declare function Borger(oplysninger?: BorgerOplysninger): Borger;
export interface BorgerSvar extends SvarOm {
  /** A-kassen holder sine jobsamtaler i de første tre måneder */
  readonly a_kassens_jobsamtaler: ResultatAf<"ikke relevant" | "opfyldt" | "afventer" | "tilsidesat">;
  /** sidste dag for den næste årlige afklaring */
  readonly afklaring_senest: ResultatAf<DatoTekst | IngenVærdi>;
  /** aktiveret inden for de seneste 12 måneder */
  readonly aktiveret: ResultatAf<boolean>;
  /** aktiveret ved ordinære timer */
  readonly aktiveret_med_timer: ResultatAf<boolean>;
  /** borgere, der har andre problemer end ledighed */
  readonly andre_problemer_end_ledighed: ResultatAf<boolean>;
  /** den myndighed, der har ansvaret for kontaktforløbet */
  readonly ansvarlig_myndighed: ResultatAf<Myndighed>;
  /** den myndighed, der bevilger tilbud */
  readonly bevillingsmyndighed: ResultatAf<Myndighed>;
  /** A-kassen bistår borgeren med at finde job */
  readonly bistand_til_borgeren: ResultatAf<"ikke relevant" | "opfyldt" | "afventer" | "tilsidesat">;
  /** dagpengemodtagere */
  readonly dagpengemodtager: ResultatAf<boolean>;
  /** deltagere i storskalaforsøget */
  readonly deltager_i_storskalaforsøg: ResultatAf<boolean>;
  /** sidste dag i de første fire måneders ledighed */
  readonly fire_måneder_til: ResultatAf<DatoTekst | IngenVærdi>;
  /** det forventede sygefravær */
  readonly forventet_fravær: ResultatAf<bigint>;
  /** Den, der er undtaget, har ikke pligt til at deltage i aktivering */
  readonly fri_for_aktivering_som_undtaget: ResultatAf<"består" | "består ikke">;
  /** Sygemeldte fra beskæftigelse skal ikke til samtaler og opfølgning hos kommunen */
  readonly fri_for_samtaler: ResultatAf<"består" | "består ikke">;
  /** Borgeren er fri for kontakt og aktiveringstilbud i pausen */
  readonly fri_i_pausen: ResultatAf<"består" | "består ikke">;
  /** Borgeren får en årlig afklaring */
  readonly få_årlig_afklaring: ResultatAf<"består" | "består ikke">;
  /** Kommunen kan beslutte at følge op alligevel */
  readonly følg_op_alligevel: ResultatAf<"består" | "består ikke">;
  /** Kommunen kan give en jobrettet indsats i stedet for en uddannelsesrettet */
  readonly giv_jobrettet_indsats: ResultatAf<"består" | "består ikke">;
  /** Kommunen kan give øvrig vejledning og opkvalificering */
  readonly giv_øvrig_vejledning: ResultatAf<"består" | "består ikke">;
  /** deltagere i forsøget med frit valg */
  readonly har_frit_valg_af_aktør: ResultatAf<boolean>;
  /** borgeren har fået et ret og pligt-tilbud */
  readonly har_fået_ret_og_pligt_tilbud: ResultatAf<boolean>;
  /** De krævede jobsamtaler holdes */
  readonly hold_jobsamtaler: ResultatAf<"ikke relevant" | "opfyldt" | "afventer" | "tilsidesat">;
  /** Kommunen holder de krævede opfølgninger */
  readonly hold_opfølgninger: ResultatAf<"ikke relevant" | "opfyldt" | "afventer" | "tilsidesat">;
  /** Min Plan rummer status for indsatser */
  readonly hold_status_i_min_plan: ResultatAf<"ikke relevant" | "opfyldt" | "afventer" | "tilsidesat">;
  /** Kommunen holder en årlig afklaring */
  readonly hold_årlig_afklaring: ResultatAf<"ikke relevant" | "opfyldt" | "afventer" | "tilsidesat">;
  /** borgeren har valgt sit kontaktforløb */
  readonly hos_valgt_aktør: ResultatAf<boolean>;
  /** i de første fire måneders ledighed */
  readonly i_de_første_fire_måneder: ResultatAf<boolean>;
  /** i de første tre måneders ledighed */
  readonly i_de_første_tre_måneder: ResultatAf<boolean>;
  /** borgeren hører til en af lovens målgrupper */
  readonly i_en_af_lovens_målgrupper: ResultatAf<boolean>;
  /** i kontaktforløbet, de første seks måneders ledighed */
  readonly i_kontaktforløbet: ResultatAf<boolean>;
  /** borgeren har pause */
  readonly i_pause: ResultatAf<boolean>;
  /** udlændinge i program efter integrationsloven */
  readonly i_program_efter_integrationsloven: ResultatAf<boolean>;
  /** borgeren indgår i fokusmålet */
  readonly indgår_i_fokusmål: ResultatAf<boolean>;
  /** A-kassen kan indkalde til en samtale om rådighed */
  readonly indkald_om_rådighed: ResultatAf<"består" | "består ikke">;
  /** Kommunen holder sine jobsamtaler i de første seks måneder */
  readonly kommunens_jobsamtaler: ResultatAf<"ikke relevant" | "opfyldt" | "afventer" | "tilsidesat">;
  /** kontanthjælpsmodtagere */
  readonly kontanthjælpsmodtager: ResultatAf<boolean>;
  /** et forventet sygefravær på mindre end 26 uger */
  readonly kort_sygefravær: ResultatAf<boolean>;
  /** antal krævede jobsamtaler i a-kassen */
  readonly krævede_hos_a_kassen: ResultatAf<bigint>;
  /** antal krævede jobsamtaler i kommunen */
  readonly krævede_hos_kommunen: ResultatAf<bigint>;
  /** antal krævede opfølgninger hos kommunen i det første halve år */
  readonly krævede_opfølgninger: ResultatAf<bigint | IngenVærdi>;
  /** antal krævede jobsamtaler i de første seks måneders ledighed */
  readonly krævede_samtaler: ResultatAf<bigint>;
  /** borgere længere fra arbejdsmarkedet */
  readonly længere_fra_arbejdsmarkedet: ResultatAf<boolean>;
  /** Borgere længere fra arbejdsmarkedet har ikke pligt til at deltage i aktiveringstilbud */
  readonly nej_til_aktiveringstilbud: ResultatAf<"består" | "består ikke">;
  /** ny ledig på dagpenge, mens forsøgene løber */
  readonly ny_ledig_i_forsøgsperioden: ResultatAf<boolean>;
  /** borgeren har pause den dag, de seks måneder slutter */
  readonly pause_ved_fristen: ResultatAf<boolean>;
  /** personer på uddannelseshjælp */
  readonly på_uddannelseshjælp: ResultatAf<boolean>;
  /** regnes med hos a-kassen */
  readonly regnes_med_hos_a_kassen: ResultatAf<boolean>;
  /** regnes med hos kommunen */
  readonly regnes_med_hos_kommunen: ResultatAf<boolean>;
  /** regnes med, når hver fjerde gøres op */
  readonly regnes_med_i_hver_fjerde: ResultatAf<boolean>;
  /** sidste dag i de første seks måneders ledighed */
  readonly seks_måneder_til: ResultatAf<DatoTekst | IngenVærdi>;
  /** sygemeldte fra beskæftigelse */
  readonly sygemeldt_fra_beskæftigelse: ResultatAf<boolean>;
  /** sidste dag i de første tre måneders ledighed */
  readonly tre_måneder_til: ResultatAf<DatoTekst | IngenVærdi>;
  /** borgere tæt på arbejdsmarkedet */
  readonly tæt_på_arbejdsmarkedet: ResultatAf<boolean>;
  /** uddannelsespålægget, som det gælder for borgeren */
  readonly uddannelsespålæg: ResultatAf<Uddannelsespålæg | IngenVærdi>;
  /** et ukompliceret forløb */
  readonly ukompliceret_forløb: ResultatAf<boolean>;
  /** Den ansvarlige myndighed kan undtage en ledig, der godt kan selv */
  readonly undtag_den_ledige: ResultatAf<"består" | "består ikke">;
  /** Kommunen vejleder om seks ugers jobrettet uddannelse */
  readonly vejled_om_seks_uger: ResultatAf<"ikke relevant" | "opfyldt" | "afventer" | "tilsidesat">;
  /** Borgeren vælger mellem kommunen, a-kassen og en anden aktør */
  readonly vælg_kontaktforløb: ResultatAf<"består" | "består ikke">;
  readonly a_kasse: A_kasseSvar;
  readonly kommune: KommuneSvar;
  readonly samtaler: readonly SamtaleSvar[] | null;
  readonly tilbud: readonly TilbudSvar[] | null;
  readonly ressourceforløb: readonly RessourceforløbSvar[] | null;
  readonly pauser: readonly PauseSvar[] | null;
}

/** budgetåret */
export interface BudgetårOplysninger {
  /** første dag i budgetåret */
  readonly første_dag?: DatoTekst | null;
  /** årets besparelser */
  readonly besparelser?: readonly BesparelseOplysninger[] | null;
  /** årlig udgift til jobcenterdrift før nedsættelsen */
  readonly driftsudgift_før?: HeltTal | null;
  /** årets udgift til jobcenterdrift i samme priser */
  readonly driftsudgift?: HeltTal | null;
}
export interface Budgetår extends BudgetårOplysninger {
  readonly begreb_: "Budgetår";
}
export declare function Budgetår(oplysninger?: BudgetårOplysninger): Budgetår;
export interface BudgetårSvar extends SvarOm {
  /** Årets besparelse på beskæftigelsesindsatsen nås */
  readonly nå_besparelsen: ResultatAf<"ikke relevant" | "opfyldt" | "afventer" | "tilsidesat">;
  /** årets samlede besparelse på beskæftigelsesindsatsen */
  readonly samlet_besparelse: ResultatAf<bigint>;
  /** årets nedsættelse af udgiften til jobcenterdrift */
  readonly sparet_på_drift: ResultatAf<bigint>;
  /** Udgifterne til jobcenterdrift sænkes */
  readonly sænk_driftsudgiften: ResultatAf<"ikke relevant" | "opfyldt" | "afventer" | "tilsidesat">;
  readonly besparelser: readonly BesparelseSvar[] | null;
}

/** henvendelsen */
export interface HenvendelseOplysninger {
  /** den dag, henvendelsen er modtaget */
  readonly modtaget?: DatoTekst | null;
  /** arbejdsgiveren beder om hjælp til rekruttering eller jobformidling */
  readonly om_rekruttering?: boolean | null;
  /** a-kassen har bistået arbejdsgiveren */
  readonly bistået?: boolean | null;
  readonly a_kasse?: A_kasseOplysninger | null;
}
export interface Henvendelse extends HenvendelseOplysninger {
  readonly begreb_: "Henvendelse";
}
export declare function Henvendelse(oplysninger?: HenvendelseOplysninger): Henvendelse;
export interface HenvendelseSvar extends SvarOm {
  /** A-kassen bistår arbejdsgivere med rekruttering og jobformidling */
  readonly bistand_til_arbejdsgiveren: ResultatAf<"ikke relevant" | "opfyldt" | "afventer" | "tilsidesat">;
  readonly a_kasse: A_kasseSvar;
}

/** kommunen */
export interface KommuneOplysninger {
  /** kommunens borgere i indsatsen */
  readonly borgere?: readonly BorgerOplysninger[] | null;
  /** kommunen når sit resultatmål */
  readonly resultatmål_nået?: boolean | null;
  /** kommunens sager er gennemgået eksternt */
  readonly ekstern_gennemgang_holdt?: boolean | null;
  /** kommunen har været til møde hos ministeren */
  readonly møde_hos_ministeren_holdt?: boolean | null;
  /** kommunen har et jobcenter */
  readonly har_jobcenter?: boolean | null;
  /** antal indgange til kommunens virksomhedsservice */
  readonly indgange_for_virksomheder?: HeltTal | null;
  /** kommunen er med i trepartsforsøget om uddannelsespålæg */
  readonly med_i_trepartsforsøget?: boolean | null;
  /** kommunen er udpeget til forsøget med frit valg */
  readonly har_frit_valg?: boolean | null;
  /** Er indgangen til virksomhedsservice klar og tydelig? Skøn, udøves af kommune. */
  readonly klar_og_tydelig_indgang?: SkønUdøvet<boolean> | null;
}
export interface Kommune extends KommuneOplysninger {
  readonly begreb_: "Kommune";
}
export declare function Kommune(oplysninger?: KommuneOplysninger): Kommune;
export interface KommuneSvar extends SvarOm {
  /** andelen af borgere, der er aktiveret inden for de seneste 12 måneder */
  readonly andel_aktiverede: ResultatAf<bigint | BrøkTal | IngenVærdi>;
  /** Kommunen bestemmer selv, hvordan indsatsen er organiseret */
  readonly bestem_organisering: ResultatAf<"består" | "består ikke">;
  /** Kommunen kan tage sig af sygemeldte og udsatte borgere i andre forvaltninger */
  readonly brug_andre_forvaltninger: ResultatAf<"består" | "består ikke">;
  /** En kommune i skærpet tilsyn får sine sager gennemgået eksternt */
  readonly ekstern_sagsgennemgang: ResultatAf<"ikke relevant" | "opfyldt" | "afventer" | "tilsidesat">;
  /** Kommunen har én klar og tydelig indgang for virksomheder */
  readonly hav_en_indgang: ResultatAf<"ikke relevant" | "opfyldt" | "afventer" | "tilsidesat">;
  /** Kommunen har et jobcenter */
  readonly hav_jobcenter: ResultatAf<"ikke relevant" | "opfyldt" | "afventer" | "tilsidesat">;
  /** kommunen er i skærpet tilsyn */
  readonly i_skærpet_tilsyn: ResultatAf<boolean>;
  /** Kommunen undtager højst hver fjerde */
  readonly kommunen_undtager_højst_hver_fjerde: ResultatAf<"ikke relevant" | "overholdt" | "overtrådt">;
  /** Kommunen kan lægge indsatsen sammen med socialforvaltningen */
  readonly læg_indsatsen_sammen: ResultatAf<"består" | "består ikke">;
  /** En kommune i skærpet tilsyn kommer til møde hos ministeren */
  readonly møde_hos_ministeren: ResultatAf<"ikke relevant" | "opfyldt" | "afventer" | "tilsidesat">;
  /** Kommunen når fokusmålet for aktivering */
  readonly nå_fokusmålet: ResultatAf<"ikke relevant" | "opfyldt" | "afventer" | "tilsidesat">;
  /** kommunen er under fokusmålet */
  readonly under_fokusmålet: ResultatAf<boolean>;
  readonly borgere: readonly BorgerSvar[] | null;
}

/** målingen af en kommune, en a-kasse eller en anden aktør */
export interface MålingOplysninger {
  /** den dag, der måles */
  readonly målt_den?: DatoTekst | null;
  /** målingen viser, om borgerne kommer i arbejde eller uddannelse */
  readonly måler_arbejde_eller_uddannelse?: boolean | null;
}
export interface Måling extends MålingOplysninger {
  readonly begreb_: "Måling";
}
export declare function Måling(oplysninger?: MålingOplysninger): Måling;
export interface MålingSvar extends SvarOm {
  /** Kommuner, a-kasser og andre aktører måles på, om borgerne kommer i arbejde eller uddannelse */
  readonly mål_på_resultater: ResultatAf<"ikke relevant" | "opfyldt" | "afventer" | "tilsidesat">;
}

/** pausen */
export interface PauseOplysninger {
  /** pausens første dag */
  readonly begynder?: DatoTekst | null;
  /** pausens sidste dag, som kommunen har fastsat den */
  readonly slutter?: DatoTekst | null;
  /** kommunen har besluttet pausen */
  readonly besluttet?: boolean | null;
  /** Er borgeren uden gavn af kontakt og aktiveringstilbud i perioden? Skøn, udøves af borger.kommune. */
  readonly uden_gavn?: SkønUdøvet<boolean> | null;
  readonly borger?: BorgerOplysninger | null;
}
export interface Pause extends PauseOplysninger {
  readonly begreb_: "Pause";
}
export declare function Pause(oplysninger?: PauseOplysninger): Pause;
export interface PauseSvar extends SvarOm {
  /** Kommunen giver ikke pause i mere end seks måneder ad gangen */
  readonly giv_for_lang_pause: ResultatAf<"ikke relevant" | "overholdt" | "overtrådt">;
  /** Kommunen kan fritage borgeren for kontakt og aktiveringstilbud, op til seks måneder ad gangen */
  readonly giv_pause: ResultatAf<"består" | "består ikke">;
  /** pausen er på højst seks måneder */
  readonly højst_seks_måneder: ResultatAf<boolean>;
  /** den sidste dag, pausen har virkning */
  readonly varer_til: ResultatAf<DatoTekst>;
  readonly borger: BorgerSvar;
}

/** ressourceforløbet */
export interface RessourceforløbOplysninger {
  /** den dag, forløbet er bevilget */
  readonly bevilget?: DatoTekst | null;
  /** forløbet er i gang */
  readonly i_gang?: boolean | null;
  readonly borger?: BorgerOplysninger | null;
}
export interface Ressourceforløb extends RessourceforløbOplysninger {
  readonly begreb_: "Ressourceforløb";
}
export declare function Ressourceforløb(oplysninger?: RessourceforløbOplysninger): Ressourceforløb;
export interface RessourceforløbSvar extends SvarOm {
  /** Kommunen kan bevilge et ressourceforløb */
  readonly bevilg_ressourceforløb: ResultatAf<"består" | "består ikke">;
  /** Et løbende ressourceforløb fuldføres efter de hidtidige regler */
  readonly fuldfør_ressourceforløb: ResultatAf<"består" | "består ikke">;
  readonly borger: BorgerSvar;
}

/** samtalen */
export interface SamtaleOplysninger {
  /** samtalens dato */
  readonly dato?: DatoTekst | null;
  /** samtalens art */
  readonly art?: Samtaleart | null;
  /** den myndighed, der holder samtalen */
  readonly afholder?: Myndighed | null;
  /** samtalen er holdt */
  readonly afholdt?: boolean | null;
  /** a-kassen deltager i kommunens samtale */
  readonly a_kassen_deltager?: boolean | null;
  /** borgeren ønsker a-kassen med */
  readonly ønsker_a_kassen_med?: boolean | null;
  /** den form, borgeren har valgt */
  readonly valgt_form?: Samtaleform | null;
  /** den form, samtalen blev holdt i */
  readonly holdt_som?: Samtaleform | null;
  /** myndigheden har besluttet, at samtalen skal være fysisk */
  readonly besluttet_fysisk?: boolean | null;
  /** Er der efter en konkret vurdering brug for en fysisk samtale? Skøn, udøves af afholder. */
  readonly behov_for_fysisk?: SkønUdøvet<boolean> | null;
  readonly borger?: BorgerOplysninger | null;
}
export interface Samtale extends SamtaleOplysninger {
  readonly begreb_: "Samtale";
}
export declare function Samtale(oplysninger?: SamtaleOplysninger): Samtale;
export interface SamtaleSvar extends SvarOm {
  /** Borgeren kan få a-kassen med i den fjerde samtale */
  readonly a_kassen_med_i_fjerde_samtale: ResultatAf<"består" | "består ikke">;
  /** Myndigheden kan beslutte, at samtalen skal være fysisk */
  readonly beslut_fysisk_samtale: ResultatAf<"består" | "består ikke">;
  /** Borgeren kan vælge en personlig digital samtale */
  readonly digital_samtale: ResultatAf<"består" | "består ikke">;
  /** den fjerde jobsamtale */
  readonly fjerde_jobsamtale: ResultatAf<boolean>;
  /** den første samtale */
  readonly første_samtale: ResultatAf<boolean>;
  /** Samtalen holdes i den form, der følger af reglerne */
  readonly hold_i_rette_form: ResultatAf<"ikke relevant" | "opfyldt" | "afventer" | "tilsidesat">;
  /** samtalen ligger i borgerens pause */
  readonly i_borgerens_pause: ResultatAf<boolean>;
  /** holdt i de første seks måneders ledighed */
  readonly i_seksmånedersperioden: ResultatAf<boolean>;
  /** holdt i de første tre måneders ledighed */
  readonly i_tremånedersperioden: ResultatAf<boolean>;
  /** A-kassen er ikke med i kommunens samtaler */
  readonly ingen_fællessamtaler: ResultatAf<"ikke relevant" | "overholdt" | "overtrådt">;
  /** Borgeren møder til de obligatoriske samtaler */
  readonly mød_til_jobsamtale: ResultatAf<"ikke relevant" | "opfyldt" | "afventer" | "tilsidesat">;
  /** samtalens form */
  readonly samtaleform: ResultatAf<Samtaleform>;
  /** samtalen tæller med blandt de krævede */
  readonly tæller_med: ResultatAf<boolean>;
  readonly borger: BorgerSvar;
}

/** sanktionen */
export interface SanktionOplysninger {
  /** den dag, kommunen afgør spørgsmålet om sanktion */
  readonly dato?: DatoTekst | null;
  /** kommunen har besluttet sanktionen */
  readonly besluttet?: boolean | null;
  /** Er tilliden mellem sagsbehandler og borger brudt? Skøn, udøves af borger.kommune. */
  readonly tillid_brudt?: SkønUdøvet<boolean> | null;
  readonly borger?: BorgerOplysninger | null;
}
export interface Sanktion extends SanktionOplysninger {
  readonly begreb_: "Sanktion";
}
export declare function Sanktion(oplysninger?: SanktionOplysninger): Sanktion;
export interface SanktionSvar extends SvarOm {
  /** Kommunen sanktionerer ikke, medmindre tilliden er brudt */
  readonly sanktion_uden_brud: ResultatAf<"ikke relevant" | "overholdt" | "overtrådt">;
  /** Kommunen kan sanktionere, når tilliden er brudt */
  readonly sanktion_ved_brud: ResultatAf<"består" | "består ikke">;
  readonly borger: BorgerSvar;
}

/** tilbuddet */
export interface TilbudOplysninger {
  /** tilbuddets art */
  readonly art?: Tilbudsart | null;
  /** tilbuddets første dag */
  readonly begyndt_?: DatoTekst | null;
  /** tilbuddets sidste dag */
  readonly sluttet?: DatoTekst | IngenVærdi | null;
  /** den, der har bevilget tilbuddet */
  readonly bevilget_af?: Myndighed | null;
  readonly borger?: BorgerOplysninger | null;
}
export interface Tilbud extends TilbudOplysninger {
  readonly begreb_: "Tilbud";
}
export declare function Tilbud(oplysninger?: TilbudOplysninger): Tilbud;
export interface TilbudSvar extends SvarOm {
  /** et effektivt redskab */
  readonly effektivt_redskab: ResultatAf<boolean>;
  /** tilbuddet har været i gang inden for de seneste 12 måneder */
  readonly i_de_seneste_tolv_måneder: ResultatAf<boolean>;
  /** Andre end kommunen bevilger ikke tilbud */
  readonly kun_kommunen_bevilger: ResultatAf<"ikke relevant" | "overholdt" | "overtrådt">;
  /** tilbuddets medregning som ret og pligt-tilbud */
  readonly medregning: ResultatAf<Medregning>;
  /** tilbuddet tæller i fokusmålet */
  readonly tæller_i_fokusmål: ResultatAf<boolean>;
  readonly borger: BorgerSvar;
}

/** udmøntningen af aftalen */
export interface UdmøntningOplysninger {
  /** KL er inddraget */
  readonly kl_inddraget?: boolean | null;
  /** Danske A-kasser er inddraget */
  readonly dak_inddraget?: boolean | null;
  /** styrelsen har en hotline til vejledning om virksomhedspraktik */
  readonly hotline_i_drift?: boolean | null;
  /** den dag, ministeriet og KL har set på, hvordan indsatsen kan understøttes */
  readonly set_på_støtte_den?: DatoTekst | IngenVærdi | null;
  /** refusionssystemet er ændret */
  readonly refusion_ændret?: boolean | null;
  /** bevillingsansvaret er ændret */
  readonly bevillingsansvar_ændret?: boolean | null;
  /** finansieringen er ændret */
  readonly finansiering_ændret?: boolean | null;
  /** den dag, analysen af registreringsbyrden er færdig */
  readonly byrden_analyseret_den?: DatoTekst | IngenVærdi | null;
  /** den dag, undersøgelsen af vejledning er færdig */
  readonly vejledning_undersøgt_den?: DatoTekst | IngenVærdi | null;
}
export interface Udmøntning extends UdmøntningOplysninger {
  readonly begreb_: "Udmøntning";
}
export declare function Udmøntning(oplysninger?: UdmøntningOplysninger): Udmøntning;
export interface UdmøntningSvar extends SvarOm {
  /** Ministeriet analyserer jobcentermedarbejdernes registreringsbyrde */
  readonly analyser_registreringsbyrden: ResultatAf<"ikke relevant" | "opfyldt" | "afventer" | "tilsidesat">;
  /** Styrelsen har en hotline om virksomhedspraktik */
  readonly hold_hotline: ResultatAf<"ikke relevant" | "opfyldt" | "afventer" | "tilsidesat">;
  /** KL og Danske A-kasser inddrages i udmøntningen */
  readonly inddrag_kl_og_dak: ResultatAf<"ikke relevant" | "opfyldt" | "afventer" | "tilsidesat">;
  /** Ministeriet ser sammen med KL på, hvordan indsatsen kan understøttes */
  readonly se_på_støtte: ResultatAf<"ikke relevant" | "opfyldt" | "afventer" | "tilsidesat">;
  /** Ministeriet undersøger, om vejledning kan forenkles og moderniseres */
  readonly undersøg_vejledningen: ResultatAf<"ikke relevant" | "opfyldt" | "afventer" | "tilsidesat">;
  /** Refusion, bevillingsansvar og finansiering ændres ikke */
  readonly uændret_refusion_og_finansiering: ResultatAf<"ikke relevant" | "overholdt" | "overtrådt">;
}

export type SagOm = A_kasse | Beskæftigelsesplan | Besparelse | Borger | Budgetår | Henvendelse | Kommune | Måling | Pause | Ressourceforløb | Samtale | Sanktion | Tilbud | Udmøntning;
/** A case as JSON. */
export interface JsonSag {
  readonly pr: DatoTekst;
  readonly a_kasse?: JsonVærdi;
  readonly beskæftigelsesplan?: JsonVærdi;
  readonly besparelse?: JsonVærdi;
  readonly borger?: JsonVærdi;
  readonly budgetår?: JsonVærdi;
  readonly henvendelse?: JsonVærdi;
  readonly kommune?: JsonVærdi;
  readonly måling?: JsonVærdi;
  readonly pause?: JsonVærdi;
  readonly ressourceforløb?: JsonVærdi;
  readonly samtale?: JsonVærdi;
  readonly sanktion?: JsonVærdi;
  readonly tilbud?: JsonVærdi;
  readonly udmøntning?: JsonVærdi;
  readonly forudsat?: JsonVærdi;
}
/** The answers about a thing on a day; throws UgyldigSag with everything that is wrong. */
export declare function vurder(sag: A_kasse, pr: DatoTekst, forudsat?: ForudsatSvar): A_kasseSvar;
export declare function vurder(sag: Beskæftigelsesplan, pr: DatoTekst, forudsat?: ForudsatSvar): BeskæftigelsesplanSvar;
export declare function vurder(sag: Besparelse, pr: DatoTekst, forudsat?: ForudsatSvar): BesparelseSvar;
export declare function vurder(sag: Borger, pr: DatoTekst, forudsat?: ForudsatSvar): BorgerSvar;
export declare function vurder(sag: Budgetår, pr: DatoTekst, forudsat?: ForudsatSvar): BudgetårSvar;
export declare function vurder(sag: Henvendelse, pr: DatoTekst, forudsat?: ForudsatSvar): HenvendelseSvar;
export declare function vurder(sag: Kommune, pr: DatoTekst, forudsat?: ForudsatSvar): KommuneSvar;
export declare function vurder(sag: Måling, pr: DatoTekst, forudsat?: ForudsatSvar): MålingSvar;
export declare function vurder(sag: Pause, pr: DatoTekst, forudsat?: ForudsatSvar): PauseSvar;
export declare function vurder(sag: Ressourceforløb, pr: DatoTekst, forudsat?: ForudsatSvar): RessourceforløbSvar;
export declare function vurder(sag: Samtale, pr: DatoTekst, forudsat?: ForudsatSvar): SamtaleSvar;
export declare function vurder(sag: Sanktion, pr: DatoTekst, forudsat?: ForudsatSvar): SanktionSvar;
export declare function vurder(sag: Tilbud, pr: DatoTekst, forudsat?: ForudsatSvar): TilbudSvar;
export declare function vurder(sag: Udmøntning, pr: DatoTekst, forudsat?: ForudsatSvar): UdmøntningSvar;
export declare function vurder(sag: SagOm, pr: DatoTekst, forudsat?: ForudsatSvar): SvarOm;
/** The answers to a case written as JSON, text or data. */
export declare function vurder(json: string | JsonSag): SvarOm;
