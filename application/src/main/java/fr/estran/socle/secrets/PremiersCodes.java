package fr.estran.socle.secrets;

import fr.estran.socle.commun.StructureId;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The code that opens a service that has no account yet: whoever reads the console of the server is its administrator. */
@Service
@Transactional
public class PremiersCodes {

    private static final Duration DUREE = Duration.ofDays(1);

    private final PremierCodeRepository repository;
    private final Clock horloge;
    private final EssaisParOrigine essais = new EssaisParOrigine();

    PremiersCodes(PremierCodeRepository repository, @Qualifier("horlogeTechnique") Clock horloge) {
        this.repository = repository;
        this.horloge = horloge;
    }

    /**
     * A code that is valid for a day.
     *
     * @param structure that it opens; none where there is no structure yet
     */
    public String emettre(@Nullable StructureId structure) {
        var code = Sceau.code(12);
        repository.garder(
                Sceau.empreinteDuCode(code), structure, horloge.instant().plus(DUREE));
        return code;
    }

    /**
     * Whether the code is right. After some wrong ones, none that comes from there is looked at for a while, twice as long
     * each time: who guesses from elsewhere makes nobody wait.
     */
    public boolean reconnaitre(String code, @Nullable StructureId structure, String origine) {
        var siens = essais.de(Frein.reseau(origine));
        if (!siens.compter(horloge.instant())) {
            return false;
        }
        var bon = repository.vaut(Sceau.empreinteDuCode(code), structure, horloge.instant());
        if (bon) {
            siens.oublier();
        }
        return bon;
    }

    /** Once: then it is worth nothing any more, nor are the others of the same structure. */
    public boolean consommer(String code, @Nullable StructureId structure) {
        return repository.retirer(Sceau.empreinteDuCode(code), structure, horloge.instant());
    }

    /** Until when no code that comes from there is looked at. */
    public Optional<Instant> attente(String origine) {
        return essais.de(Frein.reseau(origine)).attente(horloge.instant());
    }

    /** The wrong codes of each origin, of so many of them: the one that was not heard of for longest is forgotten. */
    static final class EssaisParOrigine {

        private static final int ORIGINES = 10_000;

        private final Map<String, Essais> essais = new LinkedHashMap<>(16, 0.75f, true) {

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Essais> ancien) {
                return size() > ORIGINES;
            }
        };

        synchronized Essais de(String origine) {
            return essais.computeIfAbsent(origine, _ -> new Essais());
        }

        /** Wrong codes at a first start, counted in memory: there may be no structure yet to count them for. */
        static final class Essais {

            private static final int SANS_ATTENTE = 5;
            private static final int ATTENTE_MAXIMALE = 900;

            private int echecs;
            private Instant reprise = Instant.MIN;

            /** Counted as wrong before it is looked at; false if it must not be. */
            synchronized boolean compter(Instant maintenant) {
                if (attente(maintenant).isPresent()) {
                    return false;
                }
                echecs++;
                if (echecs >= SANS_ATTENTE) {
                    reprise = maintenant.plusSeconds(
                            Math.min(ATTENTE_MAXIMALE, 1L << Math.min(echecs - SANS_ATTENTE, 10)));
                }
                return true;
            }

            synchronized Optional<Instant> attente(Instant maintenant) {
                return maintenant.isBefore(reprise) ? Optional.of(reprise) : Optional.empty();
            }

            synchronized void oublier() {
                echecs = 0;
                reprise = Instant.MIN;
            }
        }
    }

    @Repository
    record PremierCodeRepository(JdbcClient jdbc) {

        void garder(byte[] empreinte, @Nullable StructureId structure, Instant expire) {
            jdbc.sql("""
                insert into technique.premier_code (empreinte, structure_id, expire)
                values (:empreinte, :structure, :expire)
                """)
                    .param("empreinte", empreinte)
                    .param("structure", structure, Types.OTHER)
                    .param("expire", expire)
                    .update();
        }

        boolean vaut(byte[] empreinte, @Nullable StructureId structure, Instant maintenant) {
            return jdbc.sql("""
                select exists (
                    select from technique.premier_code
                    where empreinte = :empreinte
                        and structure_id is not distinct from :structure
                        and expire > :maintenant
                )
                """)
                    .param("empreinte", empreinte)
                    .param("structure", structure, Types.OTHER)
                    .param("maintenant", maintenant)
                    .query(Boolean.class)
                    .single();
        }

        boolean retirer(byte[] empreinte, @Nullable StructureId structure, Instant maintenant) {
            return jdbc.sql("""
                delete from technique.premier_code
                where structure_id is not distinct from :structure
                    and exists (
                        select from technique.premier_code bon
                        where bon.empreinte = :empreinte
                            and bon.structure_id is not distinct from :structure
                            and bon.expire > :maintenant
                    )
                """)
                            .param("empreinte", empreinte)
                            .param("structure", structure, Types.OTHER)
                            .param("maintenant", maintenant)
                            .update()
                    > 0;
        }
    }
}
