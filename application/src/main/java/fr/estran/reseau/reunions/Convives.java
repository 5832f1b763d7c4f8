package fr.estran.reseau.reunions;

import fr.estran.reseau.annuaire.OrganismeDecrit;
import fr.estran.reseau.annuaire.Organismes;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.pages.Option;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The bodies that sit at the table, for whoever lets one choose among them. */
@Component
record Convives(Organismes organismes) {

    public NomsDOrganismes noms() {
        return new NomsDOrganismes(organismes.tous());
    }

    /** Those that may be chosen: not those that were retired, unless they are named already. */
    public List<OrganismeDecrit> auChoix(Collection<OrganismeId> deja) {
        return organismes.tous().stream()
                .filter(un -> un.retireLe() == null || deja.contains(un.id()))
                .toList();
    }

    public boolean connait(OrganismeId organisme) {
        return organismes.tous().stream().anyMatch(un -> un.id().equals(organisme));
    }

    /** @param aucun what is read of no body */
    public List<Option> options(String aucun, @Nullable OrganismeId deja) {
        return Stream.concat(
                        Stream.of(new Option("", aucun)),
                        auChoix(deja == null ? List.of() : List.of(deja)).stream()
                                .map(un -> new Option(un.id().toString(), un.nom())))
                .toList();
    }
}
