package fr.estran.ville.territoire;

import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.droits.Journal;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rooms of the venues. */
@Service
@Transactional
public class Salles {

    private final SalleRepository repository;
    private final LieuRepository lieux;
    private final Journal journal;

    Salles(SalleRepository repository, LieuRepository lieux, Journal journal) {
        this.repository = repository;
        this.lieux = lieux;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    public List<Salle> du(LieuId lieu) {
        return repository.du(lieu);
    }

    void dire(LieuId lieu, FormulaireSalle dite) {
        lieux.verrouiller(lieu);
        repository.dire(Identifiants.nouveau(), lieu, dite);
        journal.noter("lieu.salles", lieu.valeur());
    }

    /** Taken away twice, it is away. */
    void retirer(LieuId lieu, UUID salle) {
        lieux.verrouiller(lieu);
        if (repository.retirer(lieu, salle) == 1) {
            journal.noter("lieu.salles", lieu.valeur());
        }
    }

    @Repository
    record SalleRepository(JdbcClient jdbc) {

        List<Salle> du(LieuId lieu) {
            return jdbc.sql("""
                select id, nom, capacite
                from salle
                where lieu_id = :lieu
                order by nom, id
                """).param("lieu", lieu).query(Salle.class).list();
        }

        /** A name that is there already is given its new number of places. */
        void dire(UUID id, LieuId lieu, FormulaireSalle dite) {
            jdbc.sql("""
                insert into salle (structure_id, id, lieu_id, nom, capacite)
                values (structure_courante(), :id, :lieu, :nom, :capacite)
                on conflict (structure_id, lieu_id, nom) do update set capacite = excluded.capacite
                """)
                    .param("id", id)
                    .param("lieu", lieu)
                    .param("nom", dite.nomDit())
                    .param("capacite", dite.places())
                    .update();
        }

        int retirer(LieuId lieu, UUID salle) {
            return jdbc.sql("delete from salle where lieu_id = :lieu and id = :id")
                    .param("lieu", lieu)
                    .param("id", salle)
                    .update();
        }
    }
}
