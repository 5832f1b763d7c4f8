package fr.estran.reseau.annuaire;

import fr.estran.reseau.annuaire.FicheDOrganisme.BesoinServi;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.temps.Calendrier;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A body as anyone may read it. Whom professionals ask for there is not in it.
 *
 * @param quartiers the codes of the districts where it acts; none: the whole town, or nobody said
 * @param surRendezVous whether it is the service itself, and one may take an appointment with it here
 */
public record OrganismePublie(
        OrganismeId id,
        String nom,
        @Nullable String missions,
        @Nullable String publics,
        List<String> quartiers,
        @Nullable String telephone,
        @Nullable String courriel,
        @Nullable String site,
        FicheDOrganisme fiche,
        boolean surRendezVous) {

    public OrganismePublie {
        quartiers = List.copyOf(quartiers);
    }

    public Optional<BesoinServi> sert(String besoin) {
        return fiche.besoins().stream()
                .filter(servi -> servi.besoin().equals(besoin))
                .findFirst();
    }

    /** Whether people of a district have it near: it receives there, acts there, or acts everywhere. */
    public boolean estPour(String quartier) {
        return recoitDans(quartier) || quartiers.isEmpty() || quartiers.contains(quartier);
    }

    public boolean recoitDans(String quartier) {
        return fiche.recoitDans(quartier);
    }

    /** Of the service itself, the next times at which one may come without an appointment: those of a district first, if there are. */
    public List<ProchaineFois> prochaines(int nombre, @Nullable String quartier) {
        return ProchaineFois.parmi(fiche.accueils(), nombre, quartier);
    }

    /** Whether somebody who comes at this moment finds it open somewhere. */
    public boolean ouvert(LocalDateTime moment, Calendrier calendrier) {
        return fiche.accueils().stream().anyMatch(accueil -> accueil.ouvert(moment, calendrier));
    }
}
