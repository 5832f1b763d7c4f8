package fr.estran.reseau.reunions;

import fr.estran.reseau.annuaire.OrganismeDecrit;
import fr.estran.reseau.reunions.Reunion.EtatDeReunion;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Messages;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What some bodies of the demonstration say of the next meeting: most of them of the same date, one of them on the telephone. */
@Service
@ConditionalOnProperty("estran.horloge")
@Transactional
public class ReponsesDeDemonstration {

    private static final Messages M = Messages.de("reseau/quivient");
    private static final int REPONDENT = 5;

    private final ReunionRepository reunions;
    private final LectureDeReunion lecture;
    private final ReponsesDesMembres reponses;
    private final PointsProposes points;

    ReponsesDeDemonstration(
            ReunionRepository reunions, LectureDeReunion lecture, ReponsesDesMembres reponses, PointsProposes points) {
        this.reunions = reunions;
        this.lecture = lecture;
        this.reponses = reponses;
        this.points = points;
    }

    /** Once: what was answered since then is kept. */
    public void poser() {
        reunions.toutes().stream()
                .filter(une -> une.jour() == null)
                .findFirst()
                .map(une -> lecture.lire(une.id()))
                .filter(entiere -> entiere.etat() == EtatDeReunion.A_DATER)
                .filter(entiere -> reponses.a(entiere.reunion().id()).isEmpty())
                .ifPresent(this::repondre);
    }

    private void repondre(ReunionEntiere entiere) {
        var membres = entiere.noms().organismes().stream()
                .filter(un -> un.retireLe() == null)
                .limit(REPONDENT)
                .toList();
        var dates = entiere.reunion().dates();
        for (var rang = 0; rang < membres.size(); rang++) {
            repondre(entiere, membres.get(rang), dates.subList(rang % 2, dates.size() - rang % 2), rang == 0);
        }
        membres.stream()
                .skip(1)
                .findFirst()
                .ifPresent(un -> points.proposer(entiere.reunion().id(), un.id(), M.dire("demonstration.point")));
    }

    private void repondre(ReunionEntiere entiere, OrganismeDecrit membre, List<LocalDate> dates, boolean parTelephone) {
        var id = entiere.reunion().id();
        var actuels = reponses.champs(entiere, membre.id());
        var dits = Champs.AUCUN
                .avec("dates", dates.stream().map(LocalDate::toString).toList())
                .avec("qui", parTelephone ? M.dire("demonstration.qui") : null);
        reponses.repondre(id, membre.id(), new Conciliation(actuels, dits, List.of()), parTelephone);
    }
}
