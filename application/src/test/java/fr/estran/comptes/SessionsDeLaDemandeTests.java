package fr.estran.comptes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.comptes.SessionsDeLaDemande.LeTempsDUneDemande;
import fr.estran.socle.droits.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.MapSession;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SessionsDeLaDemandeTests {

    private final Registre registre = new Registre();
    private final SessionsDeLaDemande<MapSession> sessions = new SessionsDeLaDemande<>(registre);

    @Test
    void are_written_once_a_minute_however_many_pages_are_read(
            @Autowired ApplicationContext contexte, @Autowired @Qualifier("clientSansTransaction") JdbcClient jdbc) {
        var ville = Ville.dans(contexte);
        var bureau = ville.visiteur(Role.CONSEILLER);
        var qui = ville.comptes.get(Role.CONSEILLER).valeur().toString();
        var avant = ecriture(jdbc, qui);
        assertThat(bureau.lire("/equipe").statusCode()).isEqualTo(200);
        assertThat(bureau.lire("/equipe").statusCode()).isEqualTo(200);
        assertThat(ecriture(jdbc, qui)).isEqualTo(avant);

        jdbc.sql("update technique.session set last_access_time = last_access_time - 61000 where principal_name = :qui")
                .param("qui", qui)
                .update();
        var ancienne = ecriture(jdbc, qui);
        assertThat(bureau.lire("/equipe").statusCode()).isEqualTo(200);
        assertThat(ecriture(jdbc, qui)).isNotEqualTo(ancienne);

        jdbc.sql("delete from technique.session where principal_name = :qui")
                .param("qui", qui)
                .update();
        assertThat(bureau.lire("/equipe").statusCode()).isEqualTo(302);
    }

    @Test
    void are_read_once_in_a_request_and_anew_in_the_next() throws Exception {
        var id = ouverte();
        demander(() -> {
            sessions.save(Objects.requireNonNull(sessions.findById(id)));
            assertThat(sessions.findById(id)).isNotNull();
        });
        assertThat(registre.lues).containsExactly(id);

        registre.deleteById(id);
        demander(() -> assertThat(sessions.findById(id)).isNull());
    }

    @Test
    void keep_nothing_of_a_session_that_is_ended_or_has_another_id() throws Exception {
        var id = ouverte();
        demander(() -> {
            var session = Objects.requireNonNull(sessions.findById(id));
            session.changeSessionId();
            sessions.save(session);
            registre.deleteById(id);
            assertThat(sessions.findById(id)).isNull();

            sessions.deleteById(session.getId());
            assertThat(sessions.findById(session.getId())).isNull();
        });
    }

    private String ouverte() {
        var session = sessions.createSession();
        sessions.save(session);
        return session.getId();
    }

    private static void demander(Runnable quoi) throws Exception {
        new LeTempsDUneDemande()
                .doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), (_, _) -> quoi.run());
    }

    private static String ecriture(JdbcClient jdbc, String qui) {
        return jdbc.sql("select xmin::text from technique.session where principal_name = :qui")
                .param("qui", qui)
                .query(String.class)
                .single();
    }

    /** Sessions that lie in a map, and who asked for which. */
    private static final class Registre implements FindByIndexNameSessionRepository<MapSession> {

        private final Map<String, MapSession> toutes = new HashMap<>();
        private final List<String> lues = new ArrayList<>();

        @Override
        public MapSession createSession() {
            return new MapSession();
        }

        @Override
        public void save(MapSession session) {
            toutes.put(session.getId(), session);
        }

        @Override
        public @Nullable MapSession findById(String id) {
            lues.add(id);
            return toutes.get(id);
        }

        @Override
        public void deleteById(String id) {
            toutes.remove(id);
        }

        @Override
        public Map<String, MapSession> findByIndexNameAndIndexValue(String index, String valeur) {
            return Map.of();
        }
    }
}
