package fr.estran.accueil.agenda;

import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.Periode;
import fr.estran.ville.calendrier.HeuresDeService;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sessions of some days, in the order of their hours. */
@Service
@Transactional(readOnly = true)
public class Agenda {

    private final AgendaRepository repository;
    private final AgendaDetailleRepository detail;
    private final HeuresDeService heures;

    Agenda(AgendaRepository repository, AgendaDetailleRepository detail, HeuresDeService heures) {
        this.repository = repository;
        this.detail = detail;
        this.heures = heures;
    }

    /** Cancelled ones too: whoever counts on them must see it. */
    public List<SeancePrevue> du(Periode periode) {
        return repository.du(periode, heures.fuseau());
    }

    /** Of some counsellors, or of some venues; and of none, where {@code sansRien} asks for it. */
    public List<SeanceDAgenda> du(Periode periode, Selon selon, Collection<UUID> celles, boolean sansRien) {
        return detail.du(periode, heures.fuseau(), selon, celles, sansRien);
    }

    /** The first after that day that was not cancelled. @param conseiller whose it is; null: anybody's */
    public Optional<SeancePrevue> prochaine(LocalDate jour, @Nullable ConseillerId conseiller) {
        return repository.prochaine(
                jour.plusDays(1).atStartOfDay(heures.fuseau()).toInstant(), conseiller);
    }

    /** Over before that day, and nobody has said yet whether they took place. */
    Lecture<SeancePrevue> restees(LocalDate jour) {
        return repository.restees(jour.atStartOfDay(heures.fuseau()).toInstant());
    }
}
