package fr.estran.accueil.etat;

import fr.estran.accueil.etat.AlerteRepository.EnAlerte;
import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.Cartes;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.Lecture.Lues;
import fr.estran.socle.commun.Messages;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says on the page of the day that something of the service goes badly, to whoever may look at it. */
@Component
record CartesDeLEtat(AlerteRepository repository) implements Cartes {

    private static final Messages MESSAGES = Messages.de("accueil/etat");
    private static final int RANG = 2;

    @Override
    public List<Lecture<?>> lectures(LocalDate jour) {
        return List.of(repository.enAlerte());
    }

    @Override
    public List<Carte> du(LocalDate jour, Lues lues) {
        var nombre = lues.une(EnAlerte.class).nombre();
        return nombre == 0
                ? List.of()
                : List.of(new Carte(
                        RANG,
                        MESSAGES.dire("titre"),
                        List.of(new Carte.Ligne(MESSAGES.dire("carte", "n", nombre), EtatController.ICI))));
    }
}
