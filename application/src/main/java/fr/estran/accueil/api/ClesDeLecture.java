package fr.estran.accueil.api;

import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.droits.CompteId;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.secrets.Sceau;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The keys of a town: each is shown once, when it is made, and kept as a digest. It is found by that digest, among the town's own:
 * how long the answer takes tells nothing of a key.
 */
@Service
@Transactional
class ClesDeLecture {

    /** So that whoever finds one in a file knows what it is. */
    static final String DEBUT = "estran_";

    private static final Pattern CLE = Pattern.compile(DEBUT + "[\\w-]{43}");

    private final CleDeLectureRepository repository;
    private final Journal journal;
    private final Clock horloge;

    ClesDeLecture(CleDeLectureRepository repository, Journal journal, Clock horloge) {
        this.repository = repository;
        this.journal = journal;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    List<CleVue> toutes() {
        return repository.toutes();
    }

    /** @return the key itself, which nobody sees again */
    String faire(String nom, List<Portee> portees, LocalDate premierJour, LocalDate dernierJour, CompteId compte) {
        var cle = DEBUT + Sceau.jeton();
        var id = CleDeLectureId.nouveau();
        repository.ajouter(id, nom, Sceau.empreinte(cle), portees, premierJour, dernierJour, compte, horloge.instant());
        journal.noter("cle_de_lecture.faire", id.valeur());
        return cle;
    }

    /** @throws Introuvable when there is none, or it opens nothing on that day: it would be lengthened, or begin sooner */
    void finir(CleDeLectureId cle, LocalDate dernierJour) {
        if (repository.finir(cle, dernierJour) == 0) {
            throw new Introuvable();
        }
        journal.noter("cle_de_lecture.finir", cle.valeur());
    }

    /** It opens nothing from now on. */
    void revoquer(CleDeLectureId cle, CompteId compte) {
        if (repository.revoquer(cle, compte, horloge.instant()) == 0) {
            throw new Introuvable();
        }
        journal.noter("cle_de_lecture.revoquer", cle.valeur());
    }

    /** Of a key of this town that holds today, what it opens; it is counted. */
    Optional<CleOuverte> ouvrir(String cle) {
        return CLE.matcher(cle).matches()
                ? repository.ouvrir(Sceau.empreinte(cle), LocalDate.now(horloge))
                : Optional.empty();
    }

    record CleOuverte(CleDeLectureId id, List<Portee> portees) {

        CleOuverte {
            portees = List.copyOf(portees);
        }

        boolean ouvre(Portee portee) {
            return portees.contains(portee);
        }
    }

    @Repository
    record CleDeLectureRepository(JdbcClient jdbc) {

        /** Those that hold first. */
        List<CleVue> toutes() {
            return jdbc.sql("""
                select cle.id, cle.nom, cle.portees, cle.premier_jour, cle.dernier_jour, faite.nom as faite_par,
                    cle.revoquee_le, revoquee.nom as revoquee_par, cle.utilisee_le, cle.demandes
                from cle_de_lecture cle
                left join compte faite on faite.structure_id = cle.structure_id and faite.id = cle.faite_par
                left join compte revoquee on revoquee.structure_id = cle.structure_id and revoquee.id = cle.revoquee_par
                order by cle.revoquee_le is not null, cle.dernier_jour desc, cle.nom, cle.id
                """).query(CleVue.class).list();
        }

        void ajouter(
                CleDeLectureId id,
                String nom,
                byte[] empreinte,
                List<Portee> portees,
                LocalDate premierJour,
                LocalDate dernierJour,
                CompteId compte,
                Instant maintenant) {
            jdbc.sql("""
                insert into cle_de_lecture
                    (structure_id, id, nom, empreinte, portees, premier_jour, dernier_jour, faite_par, faite_le)
                values (structure_courante(), :id, :nom, :empreinte, :portees, :premierJour, :dernierJour, :compte, :maintenant)
                """)
                    .param("id", id)
                    .param("nom", nom)
                    .param("empreinte", empreinte)
                    .param("portees", portees)
                    .param("premierJour", premierJour)
                    .param("dernierJour", dernierJour)
                    .param("compte", compte)
                    .param("maintenant", maintenant)
                    .update();
        }

        int finir(CleDeLectureId id, LocalDate dernierJour) {
            return jdbc.sql("""
                update cle_de_lecture
                set dernier_jour = :dernierJour
                where id = :id and revoquee_le is null and :dernierJour between premier_jour and dernier_jour
                """)
                    .param("id", id)
                    .param("dernierJour", dernierJour)
                    .update();
        }

        int revoquer(CleDeLectureId id, CompteId compte, Instant maintenant) {
            return jdbc.sql("""
                update cle_de_lecture
                set revoquee_le = :maintenant, revoquee_par = :compte
                where id = :id and revoquee_le is null
                """)
                    .param("id", id)
                    .param("compte", compte)
                    .param("maintenant", maintenant)
                    .update();
        }

        /** Found and counted at once: of one that holds no more, nothing is written. */
        Optional<CleOuverte> ouvrir(byte[] empreinte, LocalDate jour) {
            return jdbc.sql("""
                update cle_de_lecture
                set utilisee_le = :jour, demandes = case when utilisee_le = :jour then demandes else 0 end + 1
                where empreinte = :empreinte and revoquee_le is null and :jour between premier_jour and dernier_jour
                returning id, portees
                """)
                    .param("empreinte", empreinte)
                    .param("jour", jour)
                    .query(CleOuverte.class)
                    .optional();
        }
    }
}
