package fr.estran.inscriptions.places;

import fr.estran.ville.calendrier.HeuresDeService;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where there is doubt, that somebody can be reached where they say: a code that leaves for their telephone, and never by e-mail, for
 * whoever makes up people makes up addresses; or somebody of the team who calls. Meanwhile what they asked for is held for them.
 *
 * <p>Rule: proof.
 */
@Service
@Transactional
public class PreuvesDesDemandes {

    private static final Duration PAR_SMS = Duration.ofMinutes(30);

    /** In which the team answers: a day of it. */
    private static final int HEURES_POUR_APPELER = 7;

    private static final int ESSAIS = 5;
    private static final SecureRandom HASARD = new SecureRandom();

    /** @param parCode else somebody of the team calls */
    public record Attendue(boolean parCode, Instant jusqua) {}

    private final PreuveRepository repository;
    private final HeuresDeService heures;
    private final Clock horloge;

    PreuvesDesDemandes(PreuveRepository repository, HeuresDeService heures, Clock horloge) {
        this.repository = repository;
        this.heures = heures;
        this.horloge = horloge;
    }

    /** Of an asking that has just been kept. */
    void ouvrir(UUID demande, boolean parUnCode) {
        var maintenant = horloge.instant();
        if (parUnCode) {
            repository.ouvrir(
                    demande, String.format(Locale.ROOT, "%06d", HASARD.nextInt(1_000_000)), maintenant.plus(PAR_SMS));
        } else {
            repository.ouvrir(demande, null, heures.apres(maintenant, HEURES_POUR_APPELER));
        }
    }

    @Transactional(readOnly = true)
    public Optional<Attendue> attendue(UUID demande) {
        return repository.attendue(demande);
    }

    /** Whether it is that code; it is then not shown yet to be proved: whoever asks does that with what follows. */
    public boolean estLeCode(UUID demande, String dit) {
        return repository
                .essayer(demande, ESSAIS, horloge.instant())
                .filter(code -> MessageDigest.isEqual(
                        code.getBytes(StandardCharsets.UTF_8), dit.getBytes(StandardCharsets.UTF_8)))
                .isPresent();
    }

    /** Of those, what was asked for, and shown. */
    @Transactional(readOnly = true)
    public Set<UUID> prouvees(Collection<UUID> demandes) {
        return repository.prouvees(demandes);
    }

    /** @return whether that was still to be done */
    public boolean prouver(UUID demande) {
        return repository.prouver(demande, horloge.instant());
    }

    /** By the team: nothing ever leaves for it any more. */
    public void ecarter(UUID demande) {
        repository.ecarter(demande, horloge.instant());
    }

    @Transactional(readOnly = true)
    public List<UUID> echues() {
        return repository.echues(horloge.instant());
    }

    @Repository
    record PreuveRepository(JdbcClient jdbc) {

        void ouvrir(UUID demande, @Nullable String code, Instant jusqua) {
            jdbc.sql("""
                insert into preuve (structure_id, demande_id, code, jusqu_a)
                values (structure_courante(), :demande, :code, :jusqua)
                """)
                    .param("demande", demande)
                    .param("code", code)
                    .param("jusqua", jusqua)
                    .update();
        }

        Optional<Attendue> attendue(UUID demande) {
            return jdbc.sql("""
                select code is not null as par_code, jusqu_a as jusqua
                from preuve
                where demande_id = :demande and prouvee_le is null and ecartee_le is null
                """).param("demande", demande).query(Attendue.class).optional();
        }

        /** Counted before it is compared: of many that are tried at once, each sees those before it. */
        Optional<String> essayer(UUID demande, int auPlus, Instant maintenant) {
            return jdbc.sql("""
                update preuve
                set essais = essais + 1
                where demande_id = :demande
                    and code is not null
                    and prouvee_le is null
                    and ecartee_le is null
                    and essais < :auPlus
                    and jusqu_a > :maintenant
                returning code
                """)
                    .param("demande", demande)
                    .param("auPlus", auPlus)
                    .param("maintenant", maintenant)
                    .query(String.class)
                    .optional();
        }

        /** Of what is shown, nobody needs the code any more. */
        boolean prouver(UUID demande, Instant maintenant) {
            return jdbc.sql("""
                update preuve
                set prouvee_le = :maintenant, code = null
                where demande_id = :demande and prouvee_le is null and ecartee_le is null
                """)
                            .param("demande", demande)
                            .param("maintenant", maintenant)
                            .update()
                    > 0;
        }

        Set<UUID> prouvees(Collection<UUID> demandes) {
            return jdbc.sql(
                            "select demande_id from preuve where demande_id = any(:demandes) and prouvee_le is not null")
                    .param("demandes", demandes)
                    .query(UUID.class)
                    .set();
        }

        void ecarter(UUID demande, Instant maintenant) {
            jdbc.sql("""
                insert into preuve (structure_id, demande_id, jusqu_a, ecartee_le)
                values (structure_courante(), :demande, :maintenant, :maintenant)
                on conflict (structure_id, demande_id) do update
                set ecartee_le = excluded.ecartee_le, prouvee_le = null, code = null
                """)
                    .param("demande", demande)
                    .param("maintenant", maintenant)
                    .update();
        }

        /** Askings that nobody has confirmed in time, and that hold something still. */
        List<UUID> echues(Instant maintenant) {
            return jdbc.sql("""
                select demande_id
                from preuve
                where prouvee_le is null
                    and ecartee_le is null
                    and jusqu_a <= :maintenant
                    and exists (
                        select from inscription
                        where inscription.structure_id = preuve.structure_id
                            and inscription.demande_id = preuve.demande_id
                            and inscription.statut in ('liste_attente', 'proposee'))
                order by jusqu_a
                """)
                    .param("maintenant", maintenant)
                    .query(UUID.class)
                    .list();
        }
    }
}
