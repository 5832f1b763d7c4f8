package fr.estran.programme.affiche;

import fr.estran.socle.commun.LectureSuivie;
import org.springframework.stereotype.Component;

/** The programme as other programs read it: published, changed, cancelled, full or over, it is another one. */
@Component
record ProgrammeSuivi(ProgrammePublic programme) implements LectureSuivie {

    @Override
    public Sujet sujet() {
        return Sujet.PROGRAMME;
    }

    @Override
    public String contenu() {
        return SeancesEnDonnees.ecrire(programme.aSuivre(FiltreDuProgramme.AUCUN).stream(), "");
    }

    @Override
    public String adresse() {
        return "/programme/donnees";
    }
}
