package fr.estran.accueil.agenda;

import static java.util.stream.Collectors.joining;

import fr.estran.socle.commun.Messages;
import fr.estran.ville.themes.FormesDAide;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the site would say of days that are cancelled: when and where, and never why. */
final class AnnonceDeJournee {

    private static final Messages MESSAGES = Messages.de("accueil/journees");
    private static final int SIGNES = 300;

    private AnnonceDeJournee() {}

    /** Empty where the public expected nothing. */
    static String proposer(ProjetDeJournee projet, FormesDAide formes) {
        var publiques = projet.seancesAnnulees().stream()
                .filter(SeanceEmpechee::publiee)
                .toList();
        if (publiques.isEmpty()) {
            return "";
        }
        var unJour = projet.du().equals(projet.au());
        var longue = MESSAGES.dire(
                "bandeau.propose",
                Map.of(
                        "n", publiques.size(),
                        "quand", majuscule(projet.quand()),
                        "seances", enumerer(publiques, unJour, formes)));
        return longue.length() <= SIGNES
                ? longue
                : MESSAGES.dire("bandeau.court", Map.of("quand", majuscule(projet.quand())));
    }

    private static String enumerer(List<SeanceEmpechee> seances, boolean unJour, FormesDAide formes) {
        return seances.stream()
                .map(seance -> MESSAGES.dire(
                        "bandeau.seance",
                        Map.of(
                                "quoi", seance.enPublic(formes),
                                "lieu", seance.lieuNom() == null ? "" : ", " + seance.lieuNom(),
                                "quand", unJour ? seance.heures() : seance.quand())))
                .collect(joining(" ; "));
    }

    private static String majuscule(String phrase) {
        return phrase.substring(0, 1).toUpperCase(Locale.FRENCH) + phrase.substring(1);
    }
}
