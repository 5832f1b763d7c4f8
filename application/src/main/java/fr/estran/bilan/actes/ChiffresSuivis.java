package fr.estran.bilan.actes;

import fr.estran.socle.commun.LectureSuivie;
import org.springframework.stereotype.Component;

/** The figures that anyone may read: those of the reports on line. What is frozen does not change; another version is another report. */
@Component
record ChiffresSuivis(Publications publications) implements LectureSuivie {

    @Override
    public Sujet sujet() {
        return Sujet.CHIFFRES;
    }

    @Override
    public String contenu() {
        return publications.enLigne().stream().map(RapportPublie::id).toList().toString();
    }

    @Override
    public String adresse() {
        return "/rapports";
    }
}
