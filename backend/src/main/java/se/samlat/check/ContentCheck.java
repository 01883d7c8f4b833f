package se.samlat.check;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import se.samlat.entry.EntryKind;
import se.samlat.entry.EntryWriter;
import se.samlat.entry.Findings;
import se.samlat.text.PersonalDataFinding;
import se.samlat.web.Failure;
import se.samlat.web.Pointers;

/**
 * Holds content against everything that must be true of it before it is stored: its shape, its texts (the guard against
 * personal data among them) and what its kind demands. What an import brings and what somebody writes in a form pass
 * here.
 */
@Singleton
public class ContentCheck {

    /** Where content stands in a record, as pointers name it. */
    private static final String CONTENT = "/content";

    private final Map<String, EntryKind<?>> kinds = new TreeMap<>();
    private final Validator validator;
    private final EntryWriter writer;

    ContentCheck(@Any Instance<EntryKind<?>> kinds, Validator validator, EntryWriter writer) {
        kinds.forEach(kind -> this.kinds.put(kind.type(), kind));
        this.validator = validator;
        this.writer = writer;
    }

    /**
     * What the guard only warns about; its author can answer.
     *
     * @param pointer JSON pointer of the field
     */
    public record Warning(String pointer, PersonalDataFinding.Kind kind) {}

    /**
     * Every finding and warning is noted, all at once.
     *
     * @param id what the content is to stand for; nothing that it names as standing above it may lead back to that
     */
    public <C> void check(
            EntryKind<C> kind, UUID id, C content, Register register, Findings findings, List<Warning> warnings) {
        var violations = validator.validate(content);
        violations.forEach(violation -> findings.add(
                "/content" + Pointers.of(violation.getPropertyPath()),
                isMissing(violation) ? "rule.missing" : "rule.bounds"));
        if (!violations.isEmpty()) {
            return;
        }
        int before = findings.all().size();
        new ContentTexts(findings, warnings).check((Record) content);
        boolean isWhole = findings.all().stream().skip(before).noneMatch(found -> found.key().equals("json.wrong-value"));
        if (isWhole) {
            register.with(kind, id, () -> kind.check(content, findings));
        }
    }

    /**
     * The same for what somebody writes in a form, against what is stored.
     *
     * @return what its author has to answer before it becomes public
     * @throws Failure.Invalid with every finding
     */
    public <C> List<Warning> require(EntryKind<C> kind, UUID id, C content) {
        return require(kind, id, content, CONTENT);
    }

    /** The same for a body that is the content and nothing round it: its fields are named from there. */
    public <C> List<Warning> requireBody(EntryKind<C> kind, UUID id, C content) {
        return require(kind, id, content, "");
    }

    private <C> List<Warning> require(EntryKind<C> kind, UUID id, C content, String at) {
        Register register = new Register(kinds, writer);
        Findings findings = new Findings(register);
        List<Warning> warnings = new ArrayList<>();
        check(kind, id, content, register, findings, warnings);
        if (!findings.all().isEmpty()) {
            throw new Failure.Invalid(findings.all().stream()
                    .map(found -> new Failure.Fault(at + found.pointer().substring(CONTENT.length()), found.key(), found.arguments()))
                    .toList());
        }
        return warnings;
    }

    /** What the author of stored content has to answer before it becomes public. */
    public List<Warning> warnings(Record content) {
        List<Warning> warnings = new ArrayList<>();
        new ContentTexts(new Findings(new Register(kinds, writer)), warnings).check(content);
        return warnings;
    }

    private static boolean isMissing(ConstraintViolation<?> violation) {
        return violation.getConstraintDescriptor().getAnnotation().annotationType() == NotNull.class;
    }
}
