package fr.estran.parole.concertation;

import static fr.estran.parole.concertation.SaisieDeConsultation.ParolesDeConsultation.MESSAGES;

import fr.estran.personnes.registre.Volet;
import fr.estran.programme.souhaits.ConsultationsDesSouhaits;
import fr.estran.programme.souhaits.Prevenances;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.UsagerId;
import fr.estran.ville.themes.Thematique;
import fr.estran.ville.themes.Thematiques;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Of which themes somebody asked to be told, and where they may ask it. What they answered is known to nobody. */
@Component
record VoletDesSouhaits(ConsultationsDesSouhaits consultations, Prevenances prevenances, Thematiques thematiques)
        implements Volet {

    @Override
    public List<Partie> de(Collection<UsagerId> fiches) {
        var personne = fiches.iterator().next();
        var demandes = demandes(personne);
        var lignes = consultations.ouvertes().stream()
                .map(une -> new Ligne(
                        "/equipe/personnes/" + personne + "/a-prevenir/" + une.id(),
                        List.of(une.titre(), Jours.dire(une.ferme()), demandes)))
                .toList();
        return lignes.isEmpty()
                ? List.of()
                : List.of(new Partie(
                        15,
                        "souhaits",
                        MESSAGES.dire("volet.titre"),
                        List.of(
                                MESSAGES.dire("volet.consultation"),
                                MESSAGES.dire("volet.jusque"),
                                MESSAGES.dire("volet.parole")),
                        lignes,
                        MESSAGES.dire("volet.aucune")));
    }

    private String demandes(UsagerId personne) {
        var themes = prevenances.de(personne).stream()
                .flatMap(demande -> thematiques.lire(demande.theme()).stream())
                .map(Thematique::libelle)
                .sorted()
                .toList();
        return themes.isEmpty() ? MESSAGES.dire("volet.aucun_theme") : String.join(", ", themes);
    }
}
