package fr.estran.ville.territoire;

import fr.estran.socle.commun.Doutes;
import fr.estran.socle.commun.Ecriture;
import fr.estran.socle.commun.Ecriture.Avertie;
import fr.estran.socle.commun.Ecriture.Faite;
import fr.estran.socle.commun.Ecriture.Refusee;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Journal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When a venue is closed, beside its usual hours. */
@Service
@Transactional
public class Fermetures {

    private static final Messages MESSAGES = Messages.de("ville/territoire");

    private final FermetureRepository repository;
    private final LieuRepository lieux;
    private final SeancesDuLieu seances;
    private final Journal journal;
    private final Clock horloge;

    Fermetures(
            FermetureRepository repository,
            LieuRepository lieux,
            SeancesDuLieu seances,
            Journal journal,
            Clock horloge) {
        this.repository = repository;
        this.lieux = lieux;
        this.seances = seances;
        this.journal = journal;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    List<Fermeture> aVenir(LieuId lieu) {
        return repository.depuis(lieu, LocalDate.now(horloge));
    }

    /** @param accord of whoever has read which sessions are planned on those days */
    Ecriture<UUID> noter(LieuId lieu, FormulaireFermeture dite, @Nullable String accord) {
        lieux.verrouiller(lieu);
        var deja = repository.aCesJours(lieu, dite.debut(), dite.fin());
        if (deja.isPresent()) {
            return new Refusee<>(Map.of("du", dejaFerme(deja.get())));
        }
        var prevues = new Doutes(seances.prevues(lieu, dite.debut(), dite.fin()));
        if (prevues.aRelire(accord)) {
            return new Avertie<>(prevues);
        }
        var id = Identifiants.nouveau();
        repository.ajouter(id, lieu, dite);
        journal.noter("lieu.fermer", lieu.valeur());
        return new Faite<>(id);
    }

    /** Whoever wrote the same days in the meantime: said again in words. */
    @Transactional(readOnly = true)
    Optional<String> conflit(LieuId lieu, FormulaireFermeture dite) {
        return repository.aCesJours(lieu, dite.debut(), dite.fin()).map(Fermetures::dejaFerme);
    }

    /** Taken away twice, it is away. */
    void retirer(LieuId lieu, UUID fermeture) {
        lieux.verrouiller(lieu);
        if (repository.retirer(lieu, fermeture) == 1) {
            journal.noter("lieu.rouvrir", lieu.valeur());
        }
    }

    private static String dejaFerme(Fermeture deja) {
        return MESSAGES.dire(
                "fermetures.faute.deja",
                "du",
                Jours.dire(deja.debut()),
                "au",
                Jours.dire(deja.fin()),
                "raison",
                deja.raison());
    }

    @Repository
    record FermetureRepository(JdbcClient jdbc) {

        /** Those that are not over. */
        List<Fermeture> depuis(LieuId lieu, LocalDate jour) {
            return jdbc.sql("""
                select id, debut, fin, raison
                from lieu_fermeture
                where lieu_id = :lieu and fin >= :jour
                order by debut
                """)
                    .param("lieu", lieu)
                    .param("jour", jour)
                    .query(Fermeture.class)
                    .list();
        }

        Optional<Fermeture> aCesJours(LieuId lieu, LocalDate debut, LocalDate fin) {
            return jdbc.sql("""
                select id, debut, fin, raison
                from lieu_fermeture
                where lieu_id = :lieu and debut <= :fin and fin >= :debut
                order by debut
                limit 1
                """)
                    .param("lieu", lieu)
                    .param("debut", debut)
                    .param("fin", fin)
                    .query(Fermeture.class)
                    .optional();
        }

        void ajouter(UUID id, LieuId lieu, FormulaireFermeture dite) {
            jdbc.sql("""
                insert into lieu_fermeture (structure_id, id, lieu_id, debut, fin, raison)
                values (structure_courante(), :id, :lieu, :debut, :fin, :raison)
                """)
                    .param("id", id)
                    .param("lieu", lieu)
                    .paramSource(dite)
                    .param("raison", dite.raisonDite())
                    .update();
        }

        int retirer(LieuId lieu, UUID fermeture) {
            return jdbc.sql("delete from lieu_fermeture where lieu_id = :lieu and id = :id")
                    .param("lieu", lieu)
                    .param("id", fermeture)
                    .update();
        }
    }

    /** Days on which a venue is closed, both included. */
    public record Fermeture(UUID id, LocalDate debut, LocalDate fin, String raison) {

        public boolean unJour() {
            return debut.equals(fin);
        }
    }

    /** A closure as it is typed. Without a last day, it lasts one. */
    public record FormulaireFermeture(
            @Nullable String du,
            @Nullable String au,
            @Nullable String raison) {

        static final FormulaireFermeture VIERGE = new FormulaireFermeture(null, null, null);

        private static final int LONGUEUR = 200;

        Map<String, String> fautes(Messages m) {
            var fautes = new LinkedHashMap<String, String>();
            if (LectureDeSaisie.jour(du).isEmpty()) {
                fautes.put("du", m.dire("fermetures.faute.jour"));
            }
            if (LectureDeSaisie.texte(au) != null && LectureDeSaisie.jour(au).isEmpty()) {
                fautes.put("au", m.dire("fermetures.faute.jour"));
            }
            if (fautes.isEmpty() && fin().isBefore(debut())) {
                fautes.put("au", m.dire("fermetures.faute.ordre"));
            }
            var dite = raisonDite();
            if (dite.isEmpty()) {
                fautes.put("raison", m.dire("fermetures.faute.raison"));
            } else if (dite.length() > LONGUEUR) {
                fautes.put("raison", m.dire("fermetures.faute.longueur"));
            }
            return fautes;
        }

        /** Once there is no fault left. */
        LocalDate debut() {
            return LectureDeSaisie.jour(du).orElseThrow();
        }

        LocalDate fin() {
            return LectureDeSaisie.jour(au).orElseGet(this::debut);
        }

        String raisonDite() {
            return LectureDeSaisie.texteOuRien(raison);
        }
    }
}
