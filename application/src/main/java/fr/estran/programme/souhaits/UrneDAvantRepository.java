package fr.estran.programme.souhaits;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.estran.socle.secrets.Sceau;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Voices that were sealed before ADR 0083, of consultations that were open at the upgrade: poured into the counts, since the
 * migration itself has not the key. Nothing comes into that box any more.
 */
@Repository
record UrneDAvantRepository(JdbcClient jdbc, Sceau sceau, ReponsesEnCoursRepository enCours) {

    /** @param empreinte the key of its row */
    private record Scellee(byte[] empreinte, byte[] scelle) {}

    private static final String SITE = "sans_code";

    List<ConsultationId> pleines() {
        return jdbc.sql("select distinct consultation_id from voix_scellee")
                .query(ConsultationId.class)
                .list();
    }

    boolean vide(ConsultationId consultation) {
        return pleines().stream().noneMatch(consultation::equals);
    }

    /** What cannot be opened stays: the right key may come back. @return how many rows that is */
    int verser(ConsultationId consultation) {
        var lues = new ArrayList<byte[]>();
        var scellees = jdbc.sql("select empreinte, scelle from voix_scellee where consultation_id = :consultation")
                .param("consultation", consultation)
                .query(Scellee.class)
                .list();
        for (var voix : scellees) {
            ouvrir(consultation, voix.scelle()).ifPresent(dits -> {
                var site = dits[0].equals(SITE);
                if (dits[1].isEmpty()) {
                    enCours.ajouter(consultation, site, List.of(), 1);
                } else {
                    enCours.ajouterAuxThemes(consultation, site, List.of(dits[1]), 1);
                }
                lues.add(voix.empreinte());
            });
        }
        lues.forEach(empreinte -> jdbc.sql("delete from voix_scellee where empreinte = :empreinte")
                .param("empreinte", empreinte)
                .update());
        return scellees.size() - lues.size();
    }

    void vider(ConsultationId consultation) {
        jdbc.sql("delete from voix_scellee where consultation_id = :consultation")
                .param("consultation", consultation)
                .update();
    }

    /** How it came, its theme (empty: that somebody spoke), where they live: one line each. */
    private Optional<String[]> ouvrir(ConsultationId consultation, byte[] scelle) {
        try {
            return Optional.of(new String(sceau.ouvrir(scelle, "souhaits " + consultation), UTF_8).split("\n", -1));
        } catch (IllegalStateException autreCle) {
            return Optional.empty();
        }
    }
}
