package fr.estran.programme.gestion;

import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Messages;
import fr.estran.ville.equipe.SeancesDuConseiller;
import fr.estran.ville.territoire.SeancesDuLieu;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is planned where somebody is about to be away, or a venue to be closed. */
@Component
@Transactional(readOnly = true)
class SeancesEnCause implements SeancesDuLieu, SeancesDuConseiller {

    private static final Messages MESSAGES = Messages.de("programme/programme");

    private final SeancesEnCauseRepository repository;

    SeancesEnCause(SeancesEnCauseRepository repository) {
        this.repository = repository;
    }

    @Override
    public List<Carte.Ligne> prevues(LieuId lieu, LocalDate du, LocalDate au) {
        return dire(repository.duLieu(lieu, du.atStartOfDay(), au.plusDays(1).atStartOfDay()));
    }

    @Override
    public List<Carte.Ligne> prevues(ConseillerId conseiller, LocalDateTime du, LocalDateTime au) {
        return dire(repository.duConseiller(conseiller, du, au));
    }

    private static List<Carte.Ligne> dire(List<SeancesEnCauseRepository.EnCause> seances) {
        return seances.stream().map(SeancesEnCause::ligne).toList();
    }

    private static Carte.Ligne ligne(SeancesEnCauseRepository.EnCause seance) {
        return new Carte.Ligne(
                MESSAGES.dire(
                        "en_cause",
                        Map.of(
                                "jour", Jours.sansAnnee(seance.debut().toLocalDate()),
                                "debut", Jours.dire(seance.debut().toLocalTime()),
                                "fin", Jours.dire(seance.fin().toLocalTime()),
                                "titre", seance.titre(),
                                "lieu", seance.lieu() == null ? "" : ", " + seance.lieu())),
                "/equipe/programme/" + seance.action());
    }
}
