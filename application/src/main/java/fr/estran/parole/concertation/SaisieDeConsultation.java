package fr.estran.parole.concertation;

import fr.estran.programme.souhaits.ConsultationDesSouhaits;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.ville.themes.Thematique;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** A consultation as it is typed. */
record SaisieDeConsultation(Champs dits) {

    private static final int LONGUEUR = 120;

    static SaisieDeConsultation de(ConsultationDesSouhaits consultation, List<String> themes) {
        return new SaisieDeConsultation(Champs.AUCUN
                .avec("titre", consultation.titre())
                .avec("ouvre", consultation.ouvre())
                .avec("ferme", consultation.ferme())
                .avec("themes", themes));
    }

    /** From today to the end of the quarter, all themes. */
    static SaisieDeConsultation proposee(String titre, LocalDate aujourdhui, List<String> themes) {
        return new SaisieDeConsultation(Champs.AUCUN
                .avec("titre", titre)
                .avec("ouvre", aujourdhui)
                .avec("ferme", ConsultationDesSouhaits.auPlusTard(aujourdhui))
                .avec("themes", themes));
    }

    Map<String, String> fautes(Messages m, Predicate<String> connu) {
        var fautes = new LinkedHashMap<String, String>();
        if (titre().isEmpty()) {
            fautes.put("titre", m.dire("faute.titre"));
        } else if (titre().length() > LONGUEUR) {
            fautes.put("titre", m.dire("faute.longueur", "n", LONGUEUR));
        }
        var ouvre = LectureDeSaisie.jour(dits.un("ouvre"));
        var ferme = LectureDeSaisie.jour(dits.un("ferme"));
        if (ouvre.isEmpty()) {
            fautes.put("ouvre", m.dire("faute.jour"));
        }
        if (ferme.isEmpty()) {
            fautes.put("ferme", m.dire("faute.jour"));
        } else if (ouvre.isPresent() && ferme.get().isBefore(ouvre.get())) {
            fautes.put("ferme", m.dire("faute.fin"));
        } else if (ouvre.isPresent() && ferme.get().isAfter(ConsultationDesSouhaits.auPlusTard(ouvre.get()))) {
            fautes.put(
                    "ferme",
                    m.dire(
                            "faute.trimestre",
                            "jour",
                            ParolesDeConsultation.jour(ConsultationDesSouhaits.auPlusTard(ouvre.get()))));
        }
        if (themes().isEmpty()) {
            fautes.put("themes", m.dire("faute.themes"));
        } else if (!themes().stream().allMatch(connu)) {
            fautes.put("themes", m.dire("faute.theme"));
        }
        return fautes;
    }

    String titre() {
        return LectureDeSaisie.texteOuRien(dits.un("titre"));
    }

    /** Once there is no fault left. */
    LocalDate ouvre() {
        return LectureDeSaisie.jour(dits.un("ouvre")).orElseThrow();
    }

    LocalDate ferme() {
        return LectureDeSaisie.jour(dits.un("ferme")).orElseThrow();
    }

    List<String> themes() {
        return dits.tous("themes");
    }

    /** What the fields of a consultation are called, and what is read of what they hold. */
    record ParolesDeConsultation(List<Thematique> themes) implements Conciliation.Paroles {

        static final Messages MESSAGES = Messages.de("parole/concertation");

        @Override
        public String champ(String champ) {
            return MESSAGES.dire("champ." + champ);
        }

        @Override
        public String valeur(String champ, String valeur) {
            return switch (champ) {
                case "ouvre", "ferme" ->
                    LectureDeSaisie.jour(valeur)
                            .map(ParolesDeConsultation::jour)
                            .orElse(valeur);
                case "themes" ->
                    themes.stream()
                            .filter(theme -> theme.code().equals(valeur))
                            .map(Thematique::libelle)
                            .findFirst()
                            .orElse(valeur);
                default -> valeur;
            };
        }

        static String jour(LocalDate jour) {
            return Jours.dire(jour);
        }
    }
}
