package fr.estran.comptes;

import static java.nio.charset.StandardCharsets.US_ASCII;

import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.droits.CompteId;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.stereotype.Repository;

@Repository
record CleAccesRepository(JdbcClient jdbc) {

    private static final String CLES = """
        select id, compte_id, nom, identifiant, cle_publique, compteur, transports, transportable, transportee,
            creee_le, derniere_utilisation
        from cle_acces
        """;

    List<CleAcces> de(CompteId compte) {
        return jdbc.sql(CLES + "where compte_id = :compte order by creee_le, id")
                .param("compte", compte)
                .query(CleAccesRepository::cle)
                .list();
    }

    Optional<CleAcces> trouver(byte[] identifiant) {
        return jdbc.sql(CLES + "where identifiant = :identifiant")
                .param("identifiant", identifiant)
                .query(CleAccesRepository::cle)
                .optional();
    }

    void ajouter(StructureId structure, CompteId compte, String nom, CredentialRecord fiche, Instant quand) {
        jdbc.sql("""
            insert into cle_acces (structure_id, id, compte_id, nom, identifiant, cle_publique, compteur,
                transports, transportable, transportee, creee_le)
            values (:structure, :id, :compte, :nom, :identifiant, :cle, :compteur,
                :transports, :transportable, :transportee, :quand)
            """)
                .param("structure", structure)
                .param("id", Identifiants.nouveau())
                .param("compte", compte)
                .param("nom", nom)
                .param("identifiant", fiche.getCredentialId().getBytes())
                .param("cle", fiche.getPublicKey().getBytes())
                .param("compteur", fiche.getSignatureCount())
                .param(
                        "transports",
                        fiche.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .collect(Collectors.joining(" ")))
                .param("transportable", fiche.isBackupEligible())
                .param("transportee", fiche.isBackupState())
                .param("quand", quand)
                .update();
    }

    void noterUsage(CredentialRecord fiche, Instant quand) {
        jdbc.sql("""
            update cle_acces
            set compteur = :compteur, transportee = :transportee, derniere_utilisation = :quand
            where identifiant = :identifiant
            """)
                .param("compteur", fiche.getSignatureCount())
                .param("transportee", fiche.isBackupState())
                .param("quand", quand)
                .param("identifiant", fiche.getCredentialId().getBytes())
                .update();
    }

    boolean retirer(CompteId compte, UUID id) {
        return jdbc.sql("""
            delete from cle_acces
            where id = :id and compte_id = :compte
            """).param("id", id).param("compte", compte).update() > 0;
    }

    private static CleAcces cle(ResultSet ligne, int rang) throws SQLException {
        var compte = ligne.getObject("compte_id", UUID.class);
        var creee = ligne.getTimestamp("creee_le").toInstant();
        var derniere = ligne.getTimestamp("derniere_utilisation");
        return new CleAcces(
                ligne.getObject("id", UUID.class),
                new CompteId(compte),
                ligne.getString("nom"),
                creee,
                derniere == null ? null : derniere.toInstant(),
                ImmutableCredentialRecord.builder()
                        .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                        .credentialId(new Bytes(ligne.getBytes("identifiant")))
                        .userEntityUserId(CompteEnOctets.de(new CompteId(compte)))
                        .publicKey(new ImmutablePublicKeyCose(ligne.getBytes("cle_publique")))
                        .attestationObject(
                                AttestationVide.de(ligne.getBytes("identifiant"), ligne.getBytes("cle_publique")))
                        .signatureCount(ligne.getLong("compteur"))
                        .uvInitialized(true)
                        .transports(Stream.of(ligne.getString("transports").split(" "))
                                .filter(mot -> !mot.isEmpty())
                                .map(AuthenticatorTransport::valueOf)
                                .collect(Collectors.toSet()))
                        .backupEligible(ligne.getBoolean("transportable"))
                        .backupState(ligne.getBoolean("transportee"))
                        .created(creee)
                        .label(ligne.getString("nom"))
                        .build());
    }

    /**
     * What the library reads again at each sign-in: the statement that a device made of itself. We ask for none and keep none,
     * since the key and its id are enough to know it by; this is the empty one that holds these two (WebAuthn, 6.5.4, as CBOR).
     */
    private static final class AttestationVide {

        private static final byte PRESENTE_ET_DECRITE = 0x41;

        private AttestationVide() {}

        static Bytes de(byte[] identifiant, byte[] clePublique) {
            // Digest of the party, flags, counter; then kind of device, length of the id.
            var longueur = 32 + 1 + 4 + 16 + 2 + identifiant.length + clePublique.length;
            var objet = ByteBuffer.allocate(64 + longueur)
                    .put((byte) 0xa3)
                    .put(texte("fmt"))
                    .put(texte("none"))
                    .put(texte("attStmt"))
                    .put((byte) 0xa0)
                    .put(texte("authData"))
                    .put((byte) 0x59)
                    .putShort((short) longueur)
                    .put(new byte[32])
                    .put(PRESENTE_ET_DECRITE)
                    .putInt(0)
                    .put(new byte[16])
                    .putShort((short) identifiant.length)
                    .put(identifiant)
                    .put(clePublique)
                    .flip();
            var octets = new byte[objet.remaining()];
            objet.get(octets);
            return new Bytes(octets);
        }

        private static byte[] texte(String mot) {
            return ByteBuffer.allocate(1 + mot.length())
                    .put((byte) (0x60 + mot.length()))
                    .put(mot.getBytes(US_ASCII))
                    .array();
        }
    }
}
