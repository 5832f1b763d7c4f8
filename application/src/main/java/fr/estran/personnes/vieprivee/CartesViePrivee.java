package fr.estran.personnes.vieprivee;

import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.Cartes;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.Lecture.Lues;
import fr.estran.socle.commun.Messages;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says a month before that people are to be erased. */
@Component
record CartesViePrivee(Echeances echeances) implements Cartes {

    private static final Messages MESSAGES = Messages.de("personnes/vieprivee");
    private static final int RANG = 80;

    @Override
    public List<Lecture<?>> lectures(LocalDate jour) {
        return List.of(echeances.annoncees());
    }

    @Override
    public List<Carte> du(LocalDate jour, Lues lues) {
        var nombre = lues.une(EcheanceRepository.Annoncees.class).nombre();
        return nombre == 0
                ? List.of()
                : List.of(new Carte(
                        RANG,
                        MESSAGES.dire("carte.titre"),
                        List.of(new Carte.Ligne(MESSAGES.dire("carte.ligne", "n", nombre), "/equipe/effacements"))));
    }
}
