package fr.estran.inscriptions.guichet;

import fr.estran.inscriptions.places.Inscrits;
import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.Cartes;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.Lecture.Lues;
import fr.estran.socle.commun.Messages;
import fr.estran.ville.calendrier.ReglesDuProgramme;
import fr.estran.ville.calendrier.SeuilDeReprogrammation;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Themes that so many people wait for that they are worth scheduling again. */
@Component
record CartesDesListes(Inscrits inscrits, ReglesDuProgramme regles, Clock horloge) implements Cartes {

    private static final Messages MESSAGES = Messages.de("inscriptions/guichet");

    /** Who waited for something that is over by now still waits for another date. */
    private static final Duration ENCORE = Duration.ofDays(30);

    @Override
    public List<Lecture<?>> lectures(LocalDate jour) {
        return List.of(
                regles.lectureDuSeuil(), inscrits.attendus(1, horloge.instant().minus(ENCORE)));
    }

    @Override
    public List<Carte> du(LocalDate jour, Lues lues) {
        var seuil = lues.une(SeuilDeReprogrammation.class).personnes();
        var lignes = lues.de(Inscrits.ThemeAttendu.class).stream()
                .filter(theme -> theme.attente() >= seuil)
                .map(theme -> new Carte.Ligne(
                        MESSAGES.dire("carte.theme", "theme", theme.libelle(), "n", theme.attente()),
                        "/equipe/inscriptions/" + theme.action()))
                .toList();
        return List.of(new Carte(20, MESSAGES.dire("carte.titre"), lignes));
    }
}
