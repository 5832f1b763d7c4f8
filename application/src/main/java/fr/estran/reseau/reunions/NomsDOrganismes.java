package fr.estran.reseau.reunions;

import fr.estran.reseau.annuaire.OrganismeDecrit;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.OrganismeId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the bodies are called, in sentences about a meeting. */
public record NomsDOrganismes(List<OrganismeDecrit> organismes) {

    private static final Messages MESSAGES = Messages.de("reseau/decisions");

    public NomsDOrganismes {
        organismes = List.copyOf(organismes);
    }

    public String de(OrganismeId organisme) {
        return organismes.stream()
                .filter(un -> un.id().equals(organisme))
                .map(OrganismeDecrit::nom)
                .findFirst()
                .orElse("");
    }

    /** Who does it: the body, the words, or both; nobody yet. */
    public String charge(Decision decision) {
        var dit = Stream.of(decision.organisme() == null ? null : de(decision.organisme()), decision.qui())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return dit.isEmpty() ? MESSAGES.dire("personne") : dit;
    }
}
