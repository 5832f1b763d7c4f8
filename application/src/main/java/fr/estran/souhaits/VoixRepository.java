package fr.estran.souhaits;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The ballot box: what is in it, nobody reads without the key of the server. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class VoixRepository {

    /** Sealed twice, it would not look the same: the digest alone knows it again. */
    record VoixScellee(byte[] empreinte, byte[] scelle) {}

    private final JdbcClient jdbc;

    VoixRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is there already stays, and nobody is told. */
    void deposer(ConsultationId consultation, VoixScellee voix) {
        jdbc.sql("""
                        insert into voix_scellee (structure_id, empreinte, consultation_id, scelle)
                        values (structure_courante(), :empreinte, :consultation, :scelle)
                        on conflict (structure_id, empreinte) do nothing
                        """)
                .param("empreinte", voix.empreinte())
                .param("consultation", consultation)
                .param("scelle", voix.scelle())
                .update();
    }

    boolean contient(byte[] empreinte) {
        return jdbc.sql("select exists (select from voix_scellee where empreinte = :empreinte)")
                .param("empreinte", empreinte)
                .query(Boolean.class)
                .single();
    }

    int reprendre(byte[] empreinte) {
        return jdbc.sql("delete from voix_scellee where empreinte = :empreinte")
                .param("empreinte", empreinte)
                .update();
    }

    boolean vide(ConsultationId consultation) {
        return jdbc.sql("select not exists (select from voix_scellee where consultation_id = :consultation)")
                .param("consultation", consultation)
                .query(Boolean.class)
                .single();
    }

    List<byte[]> contenu(ConsultationId consultation) {
        return jdbc.sql("select scelle from voix_scellee where consultation_id = :consultation order by empreinte")
                .param("consultation", consultation)
                .query((ligne, _) -> ligne.getBytes("scelle"))
                .list();
    }

    void vider(ConsultationId consultation) {
        jdbc.sql("delete from voix_scellee where consultation_id = :consultation")
                .param("consultation", consultation)
                .update();
    }
}
