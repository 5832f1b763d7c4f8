package fr.estran.programme.gestion;

import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.Cartes;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.Lecture.Lues;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.Periode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What was noted after sessions were planned: a venue is closed then, somebody is away, schools are closed. */
@Component
record CartesDesConflits(ConflitsDuProgramme conflits) implements Cartes {

    private static final Messages MESSAGES = Messages.de("programme/programme");
    private static final int RANG = 11;
    private static final int NOMMES = 5;

    /** A quarter is planned three months ahead, and people are told sooner than that. */
    private static final int MOIS = 4;

    @Override
    public List<Lecture<?>> lectures(LocalDate jour) {
        return List.of(conflits.lecture(new Periode(jour, jour.plusMonths(MOIS)), NOMMES));
    }

    @Override
    public List<Carte> du(LocalDate jour, Lues lues) {
        var trouves = ConflitsDuProgramme.dits(lues.de(ConflitRepository.Conflit.class));
        var lignes = new ArrayList<>(trouves.lignes());
        if (trouves.nombre() > NOMMES) {
            lignes.add(new Carte.Ligne(MESSAGES.dire("conflit.autres", "n", trouves.nombre() - NOMMES), null));
        }
        return List.of(new Carte(RANG, MESSAGES.dire("conflit.carte"), lignes));
    }
}
