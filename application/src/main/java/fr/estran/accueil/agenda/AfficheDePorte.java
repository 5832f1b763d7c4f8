package fr.estran.accueil.agenda;

import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.EspacesInsecables;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.documents.Bloc;
import fr.estran.socle.documents.Bloc.Encadre;
import fr.estran.socle.documents.Bloc.Paragraphe;
import fr.estran.socle.documents.Document;
import fr.estran.ville.themes.FormesDAide;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The notice for the door of a venue where nobody comes: what is cancelled, when the next time is, whom to call; never why. */
@Component
record AfficheDePorte(Enseigne enseigne) {

    private static final Messages MESSAGES = Messages.de("accueil/journees");

    /** Beyond, the letters would have to be small. */
    private static final int LIGNES = 4;

    private static final int TITRE_AU_PLUS = 60;

    /** @param formes what the town calls help that has no title of its own */
    Document composer(
            JourneeAnnulee journee,
            List<SeanceEmpechee> annulees,
            List<SeanceEmpechee> prochaines,
            FormesDAide formes) {
        var blocs = new ArrayList<Bloc>();
        var unJour = journee.du().equals(journee.au());
        annulees.stream()
                .limit(annulees.size() > LIGNES ? LIGNES - 1 : LIGNES)
                .map(seance -> ligne(seance, unJour, formes))
                .map(Paragraphe::new)
                .forEach(blocs::add);
        if (annulees.size() > LIGNES) {
            blocs.add(new Paragraphe(MESSAGES.dire("affiche.autres", "n", annulees.size() - LIGNES + 1)));
        }
        blocs.add(new Encadre(suite(prochaines, formes)));
        return new Document(
                MESSAGES.dire("affiche.titre", "n", annulees.size()), journee.quand(), enseigne.nom(), blocs);
    }

    private static String ligne(SeanceEmpechee seance, boolean unJour, FormesDAide formes) {
        return MESSAGES.dire(
                "affiche.ligne",
                "quand",
                unJour ? seance.heures() : seance.quand(),
                "quoi",
                court(seance.enPublic(formes)));
    }

    private String suite(List<SeanceEmpechee> prochaines, FormesDAide formes) {
        var phrases = new ArrayList<String>();
        prochaines.stream()
                .findFirst()
                .map(seance -> MESSAGES.dire(
                        "affiche.prochaine",
                        Map.of(
                                "jour", Jours.sansAnnee(seance.jour()),
                                "heures", seance.heures(),
                                "quoi", court(seance.enPublic(formes)))))
                .ifPresent(phrases::add);
        enseigne.telephone()
                .map(numero -> MESSAGES.dire("affiche.appeler", "numero", EspacesInsecables.numero(numero)))
                .ifPresent(phrases::add);
        if (phrases.isEmpty()) {
            phrases.add(MESSAGES.dire("affiche.excuses"));
        }
        return String.join("\n", phrases);
    }

    private static String court(String titre) {
        return titre.length() <= TITRE_AU_PLUS ? titre : titre.substring(0, TITRE_AU_PLUS - 1) + "…";
    }
}
