package fr.estran.reseau.reunions;

import fr.estran.reseau.reunions.PointDeReunion.SaisieDePoint;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.commun.ReunionId;
import fr.estran.socle.droits.Journal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What will be spoken of: the points that the service and the bodies ask for, in the order in which they are taken. */
@Service
@Transactional
class OrdreDuJour {

    private final ReunionRepository reunions;
    private final PointRepository points;
    private final Journal journal;

    OrdreDuJour(ReunionRepository reunions, PointRepository points, Journal journal) {
        this.reunions = reunions;
        this.points = points;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    List<PointDeReunion> de(ReunionId reunion) {
        return points.de(reunion);
    }

    @Transactional(readOnly = true)
    PointDeReunion lire(ReunionId reunion, UUID point) {
        return points.lire(reunion, point).orElseThrow(Introuvable::new);
    }

    @Transactional(readOnly = true)
    Champs champs(ReunionId reunion, UUID point) {
        return SaisieDePoint.de(lire(reunion, point)).dits();
    }

    void ajouter(ReunionId reunion, SaisieDePoint dit) {
        ajouter(reunion, dit.quoi(), dit.organisme());
    }

    public void ajouter(ReunionId reunion, String quoi, @Nullable OrganismeId par) {
        verrouiller(reunion);
        points.ajouter(reunion, Identifiants.nouveau(), quoi, par);
        journal.noter("reunion.ordre_du_jour", reunion.valeur());
    }

    void modifier(ReunionId reunion, UUID id, Conciliation dite) {
        verrouiller(reunion);
        var actuel = lire(reunion, id);
        dite.verifier(SaisieDePoint.de(actuel).dits());
        var dit = new SaisieDePoint(dite.ecrits());
        points.ecrire(new PointDeReunion(id, actuel.rang(), dit.quoi(), dit.organisme()));
        journal.noter("reunion.ordre_du_jour", reunion.valeur());
    }

    /** Before the one that precedes it; the first stays first. */
    void remonter(ReunionId reunion, UUID id) {
        verrouiller(reunion);
        var tous = points.de(reunion);
        var place = tous.indexOf(lire(reunion, id));
        if (place > 0) {
            var ici = tous.get(place);
            var avant = tous.get(place - 1);
            points.ecrire(new PointDeReunion(ici.id(), avant.rang(), ici.quoi(), ici.par()));
            points.ecrire(new PointDeReunion(avant.id(), ici.rang(), avant.quoi(), avant.par()));
            journal.noter("reunion.ordre_du_jour", reunion.valeur());
        }
    }

    void retirer(ReunionId reunion, UUID point) {
        verrouiller(reunion);
        if (points.retirer(reunion, point) > 0) {
            journal.noter("reunion.ordre_du_jour", reunion.valeur());
        }
    }

    private void verrouiller(ReunionId reunion) {
        var _ = reunions.verrouiller(reunion).orElseThrow(Introuvable::new);
    }

    /** The points of the agenda of each meeting. */
    @Repository
    record PointRepository(JdbcClient jdbc) {

        List<PointDeReunion> de(ReunionId reunion) {
            return jdbc.sql("""
                select id, rang, quoi, acteur_id as par
                from reunion_point
                where reunion_id = :reunion
                order by rang, reference
                """)
                    .param("reunion", reunion)
                    .query(PointDeReunion.class)
                    .list();
        }

        Optional<PointDeReunion> lire(ReunionId reunion, UUID point) {
            return de(reunion).stream().filter(un -> un.id().equals(point)).findFirst();
        }

        /** After the others. */
        void ajouter(ReunionId reunion, UUID id, String quoi, @Nullable OrganismeId par) {
            jdbc.sql("""
                insert into reunion_point (structure_id, id, reunion_id, rang, quoi, acteur_id)
                select structure_courante(), :id, :reunion, coalesce(max(rang), 0) + 1, :quoi, :par
                from reunion_point
                where reunion_id = :reunion
                """)
                    .param("reunion", reunion)
                    .param("id", id)
                    .param("quoi", quoi)
                    .param("par", par)
                    .update();
        }

        void ecrire(PointDeReunion point) {
            jdbc.sql("update reunion_point set rang = :rang, quoi = :quoi, acteur_id = :par where id = :id")
                    .paramSource(point)
                    .update();
        }

        int retirer(ReunionId reunion, UUID point) {
            return jdbc.sql("delete from reunion_point where id = :id and reunion_id = :reunion")
                    .param("id", point)
                    .param("reunion", reunion)
                    .update();
        }
    }
}
