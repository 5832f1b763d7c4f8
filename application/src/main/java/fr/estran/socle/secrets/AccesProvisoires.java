package fr.estran.socle.secrets;

import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.droits.CompteId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What lets somebody choose a password without the old one: a code that is told, a link that is sent. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class AccesProvisoires {

    private static final String CODE = "code";
    private static final String LIEN = "lien";

    private static final Duration DUREE_DU_CODE = Duration.ofDays(1);
    private static final Duration DUREE_DU_LIEN = Duration.ofHours(1);

    private final AccesProvisoireRepository repository;
    private final Clock horloge;

    AccesProvisoires(AccesProvisoireRepository repository, @Qualifier("horlogeTechnique") Clock horloge) {
        this.repository = repository;
        this.horloge = horloge;
    }

    public String code(CompteId compte) {
        var code = Sceau.code(12);
        garder(compte, CODE, Sceau.empreinteDuCode(code), DUREE_DU_CODE);
        return code;
    }

    public String lien(CompteId compte) {
        var jeton = Sceau.jeton();
        garder(compte, LIEN, Sceau.empreinte(jeton), DUREE_DU_LIEN);
        return jeton;
    }

    public Optional<CompteId> duCode(String code) {
        return repository.trouver(CODE, Sceau.empreinteDuCode(code), horloge.instant());
    }

    public Optional<CompteId> duLien(String jeton) {
        return repository.trouver(LIEN, Sceau.empreinte(jeton), horloge.instant());
    }

    public boolean prendreLeCode(String code) {
        return repository.retirer(CODE, Sceau.empreinteDuCode(code));
    }

    public boolean prendreLeLien(String jeton) {
        return repository.retirer(LIEN, Sceau.empreinte(jeton));
    }

    public void oublier(CompteId compte) {
        repository.oublier(compte);
    }

    private void garder(CompteId compte, String genre, byte[] empreinte, Duration duree) {
        repository.garder(
                StructureCourante.siConnue().orElseThrow(),
                compte,
                genre,
                empreinte,
                horloge.instant().plus(duree));
    }

    @Repository
    record AccesProvisoireRepository(JdbcClient jdbc) {

        /** In the place of the one before. */
        void garder(StructureId structure, CompteId compte, String genre, byte[] empreinte, Instant expire) {
            jdbc.sql("""
                insert into acces_provisoire (structure_id, compte_id, genre, empreinte, expire)
                values (:structure, :compte, :genre, :empreinte, :expire)
                on conflict (structure_id, compte_id, genre) do update
                set empreinte = excluded.empreinte, expire = excluded.expire
                """)
                    .param("structure", structure)
                    .param("compte", compte)
                    .param("genre", genre)
                    .param("empreinte", empreinte)
                    .param("expire", expire)
                    .update();
        }

        /** Whose it is, of an account that is in use. */
        Optional<CompteId> trouver(String genre, byte[] empreinte, Instant maintenant) {
            return jdbc.sql("""
                select acces.compte_id
                from acces_provisoire acces
                join compte on compte.id = acces.compte_id
                where acces.genre = :genre and acces.empreinte = :empreinte and acces.expire > :maintenant
                    and compte.actif
                """)
                    .param("genre", genre)
                    .param("empreinte", empreinte)
                    .param("maintenant", maintenant)
                    .query(CompteId.class)
                    .optional();
        }

        /** Of two that bring it at once, one is told that it was there. */
        boolean retirer(String genre, byte[] empreinte) {
            return jdbc.sql("""
                delete from acces_provisoire
                where genre = :genre and empreinte = :empreinte
                """)
                            .param("genre", genre)
                            .param("empreinte", empreinte)
                            .update()
                    > 0;
        }

        void oublier(CompteId compte) {
            jdbc.sql("""
                delete from acces_provisoire
                where compte_id = :compte
                """).param("compte", compte).update();
        }
    }
}
