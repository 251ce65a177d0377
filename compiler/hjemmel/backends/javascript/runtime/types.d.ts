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
