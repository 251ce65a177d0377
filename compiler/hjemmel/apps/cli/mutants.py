"""`hjemmel test --mutants`: the slips of the pen that no example notices."""

from collections.abc import Iterator
from itertools import groupby
from typing import TYPE_CHECKING, Any

import click

from hjemmel.apps.cli.session import Session, width_now

if TYPE_CHECKING:
    from hjemmel.adequacy.mutation import Draft
    from hjemmel.adequacy.mutation_nodes import Mutation, Unnoticed
    from hjemmel.apps.cli.work import Compilation
    from hjemmel.proofs.outcomes import Refuted


def mutation_found(session: Session, compilation: "Compilation") -> "Mutation":
    """What became of every slip in the rule set: as kept, when its files are the same, else found now."""
    from hjemmel.adequacy.equivalent import asked_with_solver
    from hjemmel.adequacy.mutation import mutation_of
    from hjemmel.apps.cli.progress import progress
    from hjemmel.apps.measures import keep_mutation, kept_mutation

    plan = compilation.compiled.plan
    assert plan is not None, "there is a plan when there are no errors"
    folder = session.project.cache / compilation.ruleset.name
    ask = asked_with_solver(plan)
    kept = kept_mutation(folder, compilation.contents)
    if kept is not None and (kept.solved or ask is None):
        return kept
    with progress(session.say("trying_slips", name=compilation.ruleset.name)) as count:
        found = mutation_of(plan, compilation.compiled.examples, ask, _drafting(compilation), count)
    keep_mutation(folder, compilation.contents, found)
    return found


def _drafting(compilation: "Compilation") -> "Draft":
    """What makes examples of cases, in the language of the rule set: what is kept is for readers of every language."""
    from hjemmel.apps.cli.words import cli_words
    from hjemmel.plan.index import index_of
    from hjemmel.proofs.drafts import draft_of, drafts_file

    plan = compilation.compiled.plan
    assert plan is not None, "there is a plan when there are no errors"
    language = next(iter(compilation.compiled.files.values())).language
    words, index = cli_words(language), index_of(plan)

    def draft(outcome: "Refuted", answer: str) -> str:
        title, hint = words.say("slip_title", name=answer), words.say("slip_expect", name=answer)
        text = drafts_file(plan.name, [draft_of(title, hint, outcome.case, index, language)], language)
        return text.partition("\n")[2].strip()

    return draft


def mutation_data(session: Session, compilation: "Compilation", mutation: "Mutation") -> dict[str, Any]:
    """The outcome as data for other programs."""
    from hjemmel.adequacy.survivors import sentence_of

    def shown(each: "Unnoticed") -> dict[str, Any]:
        about = {
            "kind": each.kind,
            "declaration": each.declaration,
            "title": each.title,
            "clauses": list(each.clauses),
            "file": compilation.shown_path(each.span.file),
            "line": compilation.line_of(each.span),
            "was": each.was,
            "became": each.became,
            "within": each.within,
            "sentence": sentence_of(each, session.language),
        }
        match each.fate:
            case "survived":
                return {**about, "example": each.draft}
            case "unproven":
                return {**about, "unproven": each.why}
            case "bounded":
                return {**about, "lists": list(each.within_lists), "members": each.members}
            case _:
                return about

    return {
        "ruleset": mutation.ruleset,
        "examples": mutation.examples,
        "made": mutation.made,
        "tried": mutation.tried,
        "noticed": mutation.noticed,
        "equivalent": [shown(each) for each in mutation.equivalent],
        "survivors": [shown(each) for each in mutation.survivors],
        "share": mutation.share,
    }


def was_interrupted(mutation: "Mutation") -> bool:
    """Whether not everything was tried, or not everything unnoticed put to the solver."""
    return mutation.tried < mutation.made or any(each.why == "interrupted" for each in mutation.unnoticed)


def lines_of_mutation(session: Session, report: dict[str, Any]) -> Iterator[str]:
    """The survivors by clause and rule, each with its sentence and a case; then everything counted."""
    width = min(width_now(), 100)
    for clause, of_clause in groupby(report["survivors"], key=lambda each: next(iter(each["clauses"]), "")):
        yield clause or session.say("without_clause")
        for (title, file), several in groupby(of_clause, key=lambda each: (each["title"], each["file"])):
            listed = list(several)
            yield f"  {title}  ({file}:{listed[0]['line']})"
            for each in listed:
                sentence = f"{each['sentence']} ({session.say('on_line', line=each['line'])})"
                yield click.wrap_text(sentence, width, "    - ", "      ")
                if each.get("unproven", "no_solver") != "no_solver":
                    yield "      " + session.say("slip_unproven", why=session.say(f"unproven_{each['unproven']}"))
                elif "members" in each:
                    yield "      " + session.say(
                        "slip_bounded", lists=", ".join(each["lists"]), members=each["members"]
                    )
                elif each.get("example"):
                    yield from (f"      {line}".rstrip() for line in each["example"].splitlines())
    if report["tried"] < report["made"]:
        yield session.say("slips_interrupted", tried=report["tried"], made=report["made"])
    if any(each.get("unproven") == "no_solver" for each in report["survivors"]):
        yield session.say("slips_not_solved")
    unproven = sum("example" not in each for each in report["survivors"])
    yield session.say(
        "slips_counted",
        name=report["ruleset"],
        made=report["tried"],
        noticed=report["noticed"],
        equivalent=len(report["equivalent"]),
        survivors=len(report["survivors"]),
        unproven=unproven,
        share=_share(session, report["share"]),
    )


def _share(session: Session, share: float) -> str:
    return f"{share:.1f}".replace(".", session.say("decimal_mark"))
