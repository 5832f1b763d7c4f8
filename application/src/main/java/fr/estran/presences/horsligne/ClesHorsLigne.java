package fr.estran.presences.horsligne;

import fr.estran.presences.horsligne.ClesHorsLigne.CleHorsLigneRepository.Cle;
import fr.estran.presences.horsligne.ClesHorsLigne.Hpke.PaireDeCles;
import fr.estran.socle.secrets.Sceau;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The keys that telephones seal with: the quarter's own, and those of the year before, for what comes late. */
@Service
@Transactional
class ClesHorsLigne {

    private static final Logger JOURNAL_TECHNIQUE = LoggerFactory.getLogger(ClesHorsLigne.class);

    /** A telephone that was left in a drawer for longer than this has lost what it held. */
    private static final Duration GARDE = Duration.ofDays(400);

    private final CleHorsLigneRepository repository;
    private final Sceau sceau;
    private final Clock horloge;

    ClesHorsLigne(CleHorsLigneRepository repository, Sceau sceau, @Qualifier("horlogeTechnique") Clock horloge) {
        this.repository = repository;
        this.sceau = sceau;
        this.horloge = horloge;
    }

    /** @param publique a point of the curve, as browsers write it */
    @SuppressWarnings("ArrayRecordComponent")
    record Offerte(UUID id, byte[] publique) {}

    /** One that opens: where the server's own key is another by now, what it sealed is of no use, and nothing is sealed to it. */
    Offerte courante() {
        var trimestre = trimestre();
        var connue = repository.du(trimestre);
        var bonne = connue.filter(cle -> ouvrir(cle).isPresent());
        if (bonne.isEmpty()) {
            connue.ifPresent(perdue -> repository.remplacer(perdue.id(), horloge.instant()));
        }
        var cle = bonne.orElseGet(() -> faire(trimestre));
        return new Offerte(cle.id(), cle.publique());
    }

    Optional<PaireDeCles> paire(UUID id) {
        return repository.lire(id).flatMap(this::ouvrir);
    }

    private Optional<PaireDeCles> ouvrir(Cle cle) {
        try {
            return Optional.of(new PaireDeCles(cle.publique(), sceau.ouvrir(cle.secret(), contexte(cle.id()))));
        } catch (IllegalStateException e) {
            JOURNAL_TECHNIQUE.warn("key {} of telephones was sealed with another key of the server", cle.id());
            return Optional.empty();
        }
    }

    private Cle faire(String trimestre) {
        var id = UUID.randomUUID();
        var paire = Hpke.nouvelle();
        repository.oublier(horloge.instant().minus(GARDE));
        repository.ajouter(
                new Cle(id, paire.publique(), sceau.sceller(paire.secret(), contexte(id))),
                trimestre,
                horloge.instant());
        return repository.du(trimestre).orElseThrow();
    }

    private String trimestre() {
        var jour = horloge.instant().atZone(ZoneOffset.UTC);
        return jour.getYear() + "-T" + (jour.getMonthValue() + 2) / 3;
    }

    private static String contexte(UUID id) {
        return "hors-ligne " + id;
    }

    /**
     * Opens what a device has sealed to a public key: RFC 9180 in its base mode, for one message, with DHKEM(P-256,
     * HKDF-SHA256), HKDF-SHA256 and AES-128-GCM. The other half is in sceau.js.
     */
    static final class Hpke {

        /** As browsers write a point of the curve: the byte 4 and its two coordinates. */
        private static final int POINT = 65;

        private Hpke() {}

        /** One for each message: it is not for two threads. */
        static HPKE suite() {
            return new HPKE(HPKE.mode_base, HPKE.kem_P256_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM128);
        }

        static PaireDeCles nouvelle() {
            var suite = suite();
            var paire = suite.generatePrivateKey();
            return new PaireDeCles(
                    suite.serializePublicKey(paire.getPublic()), suite.serializePrivateKey(paire.getPrivate()));
        }

        /**
         * @param capsule the device's own public key, made for this message alone
         * @param usage what the message is for: said by neither side, known to both
         * @param lie what comes with the message in clear, and must be what it was
         * @throws GeneralSecurityException if it was sealed for another, or changed on its way
         */
        static byte[] ouvrir(PaireDeCles destinataire, byte[] capsule, byte[] usage, byte[] lie, byte[] scelle)
                throws GeneralSecurityException {
            if (capsule.length != POINT || capsule[0] != 4) {
                throw new GeneralSecurityException("not a point of P-256");
            }
            var suite = suite();
            var paire = suite.deserializePrivateKey(destinataire.secret(), destinataire.publique());
            try {
                return suite.setupBaseR(capsule, paire, usage).open(lie, scelle);
            } catch (IllegalArgumentException | InvalidCipherTextException e) {
                throw new GeneralSecurityException("not a point of P-256, or not what was sealed", e);
            }
        }

        /**
         * What devices seal with, and what opens it.
         *
         * @param secret kept sealed with the server's key: whoever has the database alone opens nothing
         */
        @SuppressWarnings("ArrayRecordComponent")
        record PaireDeCles(byte[] publique, byte[] secret) {}
    }

    @Repository
    record CleHorsLigneRepository(JdbcClient jdbc) {

        Optional<Cle> du(String trimestre) {
            return jdbc.sql("""
                select id, publique, secret
                from cle_hors_ligne
                where trimestre = :trimestre and perdue_le is null
                """).param("trimestre", trimestre).query(Cle.class).optional();
        }

        Optional<Cle> lire(UUID id) {
            return jdbc.sql("""
                select id, publique, secret
                from cle_hors_ligne
                where id = :id
                """).param("id", id).query(Cle.class).optional();
        }

        /** Of two telephones that ask first at once, both are given the same. */
        void ajouter(Cle cle, String trimestre, Instant maintenant) {
            jdbc.sql("""
                insert into cle_hors_ligne (structure_id, id, trimestre, publique, secret, creee_le)
                values (structure_courante(), :id, :trimestre, :publique, :secret, :maintenant)
                on conflict (structure_id, trimestre) where perdue_le is null do nothing
                """)
                    .paramSource(cle)
                    .param("trimestre", trimestre)
                    .param("maintenant", maintenant)
                    .update();
        }

        /** It opens no more: another takes its place, and it stays, should the server's own key be found again. */
        void remplacer(UUID id, Instant maintenant) {
            jdbc.sql("update cle_hors_ligne set perdue_le = :maintenant where id = :id")
                    .param("id", id)
                    .param("maintenant", maintenant)
                    .update();
        }

        void oublier(Instant avant) {
            jdbc.sql("""
                delete from cle_hors_ligne
                where creee_le < :avant
                """).param("avant", avant).update();
        }

        /** @param secret as the database has it: sealed */
        @SuppressWarnings("ArrayRecordComponent")
        record Cle(UUID id, byte[] publique, byte[] secret) {}
    }
}
