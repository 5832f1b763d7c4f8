package fr.estran.messages;

import fr.estran.messages.MessageLibreRepository.Tu;
import fr.estran.socle.commun.ActionId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What somebody wrote, and was left unsaid as its session, or all of the action, was not to be held, is said after all: to whoever holds a
 * place now, of a session that is held, by the way that they wish for now.
 */
@Component
record MessagesLibresRepris(
        MessageLibreRepository libres,
        JoignableRepository joignables,
        VoiesDesMessagesLibres voies,
        MessageRepository messages) {

    void reprendre(ActionId action, Instant maintenant) {
        var tus = libres.tus(action, maintenant);
        if (!tus.isEmpty()) {
            messages.ecrire(aDire(action, tus, maintenant), maintenant);
        }
    }

    private List<NouveauMessage> aDire(ActionId action, List<Tu> tus, Instant maintenant) {
        var joignable = joignables.aQuiEcrire(action, true).stream()
                .filter(qui -> VoiesDesMessagesLibres.silence(qui) == null)
                .collect(Collectors.toMap(MessagesLibresRepris::qui, Function.identity()));
        return tus.stream()
                .flatMap(tu -> Stream.ofNullable(joignable.get(tu.qui())).flatMap(qui -> dire(qui, tu, maintenant)))
                .toList();
    }

    private Stream<NouveauMessage> dire(Joignable qui, Tu tu, Instant maintenant) {
        var lui = qui.avecDebut(tu.debut());
        return Stream.concat(
                Stream.of(voies.message(lui, tu.debut(), tu.libre(), maintenant)),
                voies.auTiers(lui, tu.debut(), tu.libre(), maintenant).stream());
    }

    private static Object qui(Joignable qui) {
        return qui.inscription() == null ? Objects.requireNonNull(qui.groupe()) : qui.inscription();
    }
}
