package fr.estran.reseau.reunions;

import fr.estran.reseau.annuaire.OrganismeDecrit;
import fr.estran.reseau.annuaire.Organismes;
import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.pages.Option;
import fr.estran.ville.territoire.LieuDecrit;
import fr.estran.ville.territoire.Lieux;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may sit at the table, where it may stand, and whose it is. */
@Component
record AutourDeLaTable(Organismes organismes, Lieux lieux, Enseigne enseigne) {

    NomsDOrganismes noms() {
        return new NomsDOrganismes(organismes.tous());
    }

    /** Those that may be chosen: not those that were retired, unless they are named already. */
    List<OrganismeDecrit> auChoix(Collection<OrganismeId> deja) {
        return organismes.tous().stream()
                .filter(un -> un.retireLe() == null || deja.contains(un.id()))
                .toList();
    }

    boolean connait(OrganismeId organisme) {
        return organismes.tous().stream().anyMatch(un -> un.id().equals(organisme));
    }

    /** @param aucun what is read of no body */
    List<Option> options(String aucun, @Nullable OrganismeId deja) {
        return Stream.concat(
                        Stream.of(new Option("", aucun)),
                        auChoix(deja == null ? List.of() : List.of(deja)).stream()
                                .map(un -> new Option(un.id().toString(), un.nom())))
                .toList();
    }

    /** Those that may be chosen, and the one that is named already. */
    List<LieuDecrit> lieux(@Nullable LieuId deja) {
        return lieux.tous().stream()
                .filter(un -> un.auChoix() || un.id().equals(deja))
                .toList();
    }

    @Nullable LieuDecrit lieu(@Nullable LieuId lieu) {
        return lieu == null
                ? null
                : lieux.des(List.of(lieu)).stream().findFirst().orElse(null);
    }
}
