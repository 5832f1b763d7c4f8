package fr.estran.reseau.mots;

import fr.estran.reseau.mots.MotRepository.NonJoints;
import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.Cartes;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.Lecture.Lues;
import fr.estran.socle.commun.Messages;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says that an e-mail did not reach a body, until it has a letter or is told otherwise. */
@Component
record CartesDesMots(MotRepository repository) implements Cartes {

    private static final Messages MESSAGES = Messages.de("reseau/mots");
    private static final int RANG = 43;

    @Override
    public List<Lecture<?>> lectures(LocalDate jour) {
        return List.of(repository.nonJoints());
    }

    @Override
    public List<Carte> du(LocalDate jour, Lues lues) {
        return List.of(new Carte(
                RANG,
                MESSAGES.dire("mots"),
                lues.de(NonJoints.class).stream()
                        .map(mot -> new Carte.Ligne(
                                MESSAGES.dire("carte.non_joints", "n", mot.nombre(), "objet", mot.objet()),
                                Mot.PAGES + "/" + mot.mot()))
                        .toList()));
    }
}
