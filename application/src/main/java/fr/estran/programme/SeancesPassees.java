package fr.estran.programme;

import fr.estran.programme.Rectification.PasEuLieu;
import fr.estran.programme.Rectification.Retiree;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.vocabulaire.EtatDeSeance;
import fr.estran.ville.equipe.BilansValides;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What lies behind is put right: a session that did not take place, or should not have been typed. Nobody is told: whoever was to
 * come knows. It may be done until the report of its year is validated, and again while a correction of it is prepared. Called under
 * the lock of its sheet.
 *
 * <p>Rule: the past.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class SeancesPassees {

    private final SeancePasseeRepository repository;
    private final BilansValides bilans;
    private final Journal journal;
    private final Clock horloge;

    SeancesPassees(SeancePasseeRepository repository, BilansValides bilans, Journal journal, Clock horloge) {
        this.repository = repository;
        this.bilans = bilans;
        this.journal = journal;
        this.horloge = horloge;
    }

    /** Whether it has begun, and its year is still open. */
    public boolean ouverte(SeanceAPointer seance) {
        return repository.commencee(seance.id(), horloge.instant()) && !figee(seance);
    }

    public boolean figee(SeanceAPointer seance) {
        return bilans.fige(seance.debut().getYear());
    }

    /** @return false where it lies ahead, is cancelled already, or its year is validated */
    public boolean rectifier(SeanceAPointer seance, Rectification dite) {
        if (!ouverte(seance)) {
            return false;
        }
        var faite = switch (dite) {
            case PasEuLieu(var motif) -> repository.ecarter(seance.id(), motif == null ? null : motif.code(), null);
            case Retiree(var raison) -> repository.ecarter(seance.id(), null, raison.code());
        };
        if (faite) {
            journal.noter(
                    dite instanceof Retiree ? "programme.retirer_seance" : "programme.ecarter_seance",
                    seance.id().valeur());
        }
        return faite;
    }

    /**
     * As it was, closed or not. Whoever held it must not be elsewhere by now.
     *
     * @return false where nothing was put right of it, or its year is validated
     */
    public boolean remettre(SeanceAPointer seance) {
        var faite = !figee(seance) && repository.remettre(seance.id());
        if (faite) {
            journal.noter("programme.remettre_seance", seance.id().valeur());
        }
        return faite;
    }

    @Repository
    record SeancePasseeRepository(JdbcClient jdbc) {

        boolean commencee(SeanceId seance, Instant maintenant) {
            return jdbc.sql("select exists (select from seance where id = :seance and debut <= :maintenant)")
                    .param("seance", seance)
                    .param("maintenant", maintenant)
                    .query(Boolean.class)
                    .single();
        }

        boolean ecarter(SeanceId seance, @Nullable String motif, @Nullable String retrait) {
            return jdbc.sql("""
                update seance
                set statut = :annulee, motif_annulation = :motif, retrait = :retrait, etait_tenue = statut = :tenue
                where id = :seance and statut <> :annulee
                """)
                            .param("seance", seance)
                            .param("motif", motif)
                            .param("retrait", retrait)
                            .param("annulee", EtatDeSeance.ANNULEE)
                            .param("tenue", EtatDeSeance.TENUE)
                            .update()
                    == 1;
        }

        boolean remettre(SeanceId seance) {
            return jdbc.sql("""
                update seance
                set
                    statut = case when etait_tenue then :tenue else :prevue end,
                    motif_annulation = null,
                    retrait = null,
                    etait_tenue = null
                where id = :seance and (etait_tenue is not null or retrait is not null)
                """)
                            .param("seance", seance)
                            .param("tenue", EtatDeSeance.TENUE)
                            .param("prevue", EtatDeSeance.PREVUE)
                            .update()
                    == 1;
        }
    }
}
