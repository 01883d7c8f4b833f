package se.samlat.reminder;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.samlat.entry.Today;
import se.samlat.offering.CurrentNames;
import se.samlat.round.UpdateRoundContent;
import se.samlat.round.UpdateRoundRepository.Asked;

/** Writes a reminder in words. Plain text: every mailbox shows it, and it loads and reports nothing. */
@Singleton
class ReminderMail {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private final Template template;
    private final CurrentNames names;
    private final Today today;
    private final String web;

    ReminderMail(
            @Location("mail/reminder.txt") Template template,
            CurrentNames names,
            Today today,
            @ConfigProperty(name = "samlat.web-url") String web) {
        this.template = template;
        this.names = names;
        this.today = today;
        this.web = web.endsWith("/") ? web.substring(0, web.length() - 1) : web;
    }

    /** What goes out. */
    record Written(String subject, String text) {}

    /** What is left at one actor. */
    public record Part(String actor, List<String> listings) {}

    /** @param token what stands at the end of the link; a sample in a preview */
    Written write(UpdateRoundContent round, Reminders.Letter letter, String token, Instant expiresAt) {
        List<Part> parts = letter.left().entrySet().stream().map(this::part).toList();
        String text = template.data("title", round.title())
                .data("message", round.message() == null ? "" : round.message().strip())
                .data("end", day(round.end()))
                .data("parts", parts)
                .data("link", web + "/#/bekrafta/" + token)
                .data("own", web + "/#/min-sida")
                .data("expires", day(LocalDate.ofInstant(expiresAt, today.zone())))
                .render();
        return new Written("Stämmer era uppgifter i Samlat? Svara senast den " + day(round.end()), text.strip() + "\n");
    }

    private Part part(Map.Entry<UUID, List<Asked>> left) {
        var actor = names.names().actors().get(left.getKey());
        return new Part(
                actor == null ? "–" : actor.name().sv(),
                left.getValue().stream().map(Asked::name).toList());
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(SWEDISH).format(day);
    }
}
