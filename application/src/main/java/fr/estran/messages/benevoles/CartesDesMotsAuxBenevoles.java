package fr.estran.messages.benevoles;

import fr.estran.messages.benevoles.MotAuxBenevolesRepository.NonJoints;
import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.Cartes;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.Lecture.Lues;
import fr.estran.socle.commun.Messages;
import fr.estran.ville.calendrier.HeuresDeService;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says that somebody who lends a hand was not reached, until they are told otherwise. */
@Component
record CartesDesMotsAuxBenevoles(MotAuxBenevolesRepository repository, HeuresDeService heures) implements Cartes {

    private static final Messages MESSAGES = Messages.de("messages/benevoles");
    private static final int RANG = 18;

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
                                MESSAGES.dire(
                                        "carte.non_joints",
                                        "n",
                                        mot.nombre(),
                                        "jour",
                                        Jours.sansAnnee(LocalDate.ofInstant(mot.ecritLe(), heures.fuseau()))),
                                MotAuxBenevoles.PAGES + "/" + mot.mot()))
                        .toList()));
    }
}
