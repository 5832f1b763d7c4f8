package fr.estran.prets;

import fr.estran.prets.ObjetDePret.MotifDeRetrait;
import fr.estran.prets.ObjetDePret.Sorte;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Journal;
import fr.estran.ville.calendrier.HeuresDeService;
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

/** The things that a town lends, and how it lends them. */
@Service
@Transactional
public class ObjetsDePret {

    private final ObjetRepository repository;
    private final HeuresDeService heures;
    private final Journal journal;
    private final Clock horloge;

    ObjetsDePret(ObjetRepository repository, HeuresDeService heures, Journal journal, Clock horloge) {
        this.repository = repository;
        this.heures = heures;
        this.journal = journal;
        this.horloge = horloge;
    }

    /** By kind and name; those that are retired too. */
    @Transactional(readOnly = true)
    List<ObjetDePret> tous() {
        return repository.lire(null);
    }

    @Transactional(readOnly = true)
    ObjetDePret lire(UUID objet) {
        return repository.lire(objet).stream().findFirst().orElseThrow(Introuvable::new);
    }

    @Transactional(readOnly = true)
    Champs ecrits(UUID objet) {
        return FormulaireDObjet.de(lire(objet)).champs();
    }

    /** Under an id that the form brought, so that what is sent twice is one. */
    void ajouter(UUID id, FormulaireDObjet formulaire) {
        if (repository.ajouter(id, formulaire)) {
            journal.noter("objet_de_pret.ajouter", id);
        }
    }

    /** Until the end, nobody else lends, takes back, changes or retires it. */
    ObjetDePret verrouiller(UUID objet) {
        repository.verrouiller(objet);
        return lire(objet);
    }

    void changer(UUID objet, Conciliation dite) {
        verrouiller(objet);
        dite.verifier(ecrits(objet));
        repository.changer(objet, new FormulaireDObjet(dite.ecrits()));
        journal.noter("objet_de_pret.changer", objet);
    }

    /** @return false while somebody has it: that it is back, or will not be, is noted first */
    boolean retirer(UUID objet, MotifDeRetrait motif) {
        var lu = verrouiller(objet);
        if (lu.pret() != null) {
            return false;
        }
        if (lu.retireLe() == null) {
            repository.retirer(objet, LocalDate.ofInstant(horloge.instant(), heures.fuseau()), motif);
            journal.noter("objet_de_pret.retirer", objet);
        }
        return true;
    }

    void reprendre(UUID objet) {
        if (verrouiller(objet).retireLe() != null) {
            repository.retirer(objet, null, null);
            journal.noter("objet_de_pret.reprendre", objet);
        }
    }

    @Transactional(readOnly = true)
    ReglageDePret reglage() {
        return repository.reglage().orElse(ReglageDePret.HABITUEL);
    }

    void regler(ReglageDePret voulu) {
        repository.regler(voulu);
        journal.noter("pret.regler", null);
    }

    /** Something to lend, as it is typed. */
    public record FormulaireDObjet(Champs champs) {

        static final FormulaireDObjet VIERGE = new FormulaireDObjet(Champs.AUCUN.avec("sorte", Sorte.TABLETTE.code()));

        private static final int NOM = 80;
        private static final int INVENTAIRE = 40;
        private static final int AVEC = 200;

        static FormulaireDObjet de(ObjetDePret un) {
            return new FormulaireDObjet(Champs.AUCUN
                    .avec("sorte", un.sorte().code())
                    .avec("nom", un.nom())
                    .avec("inventaire", un.inventaire())
                    .avec("avec", un.avec()));
        }

        /** @param autres numbers of other things */
        Map<String, String> fautes(Messages m, List<String> autres) {
            var fautes = new LinkedHashMap<String, String>();
            if (Code.lire(Sorte.class, champs.dit("sorte")).isEmpty()) {
                fautes.put("sorte", m.dire("faute.sorte"));
            }
            if (ligne("nom").isEmpty()) {
                fautes.put("nom", m.dire("faute.nom"));
            }
            Map.of("nom", NOM, "inventaire", INVENTAIRE, "avec", AVEC).forEach((champ, lettres) -> {
                if (ligne(champ).length() > lettres) {
                    fautes.put(champ, m.dire("faute.longueur", "n", lettres));
                }
            });
            if (autres.contains(ligne("inventaire"))) {
                fautes.put("inventaire", m.dire("faute.inventaire"));
            }
            return fautes;
        }

        public String sorte() {
            return champs.dit("sorte");
        }

        String ligne(String champ) {
            return champs.dit(champ).replaceAll("\\s+", " ");
        }

        @Nullable String siDite(String champ) {
            var dite = ligne(champ);
            return dite.isEmpty() ? null : dite;
        }
    }

    /** What is lent, each with its loan under way. */
    @Repository
    record ObjetRepository(JdbcClient jdbc) {

        List<ObjetDePret> lire(@Nullable UUID seul) {
            return jdbc.sql("""
                select
                    objet.id, objet.sorte, objet.nom, objet.inventaire, objet.avec, objet.retire_le, objet.motif,
                    pret.id as pret, nom_entier(fiche) as qui, pret.jusqu_au
                from objet_de_pret objet
                left join pret on pret.structure_id = objet.structure_id
                    and pret.objet_id = objet.id
                    and pret.rendu_le is null
                left join fiche_conservee on fiche_conservee.absorbe_id = pret.usager_id
                left join usager fiche on fiche.structure_id = pret.structure_id
                    and fiche.id = coalesce(fiche_conservee.conserve_id, pret.usager_id)
                where :seul::uuid is null or objet.id = :seul
                order by array_position('{tablette,telephone,ordinateur,autre}'::text[], objet.sorte::text), objet.nom, objet.inventaire, objet.id
                """).param("seul", seul).query(ObjetDePret.class).list();
        }

        void verrouiller(UUID objet) {
            if (jdbc.sql("select id from objet_de_pret where id = :id for no key update")
                    .param("id", objet)
                    .query(UUID.class)
                    .optional()
                    .isEmpty()) {
                throw new Introuvable();
            }
        }

        boolean ajouter(UUID id, FormulaireDObjet dit) {
            return jdbc.sql("""
                insert into objet_de_pret (structure_id, id, sorte, nom, inventaire, avec)
                values (structure_courante(), :id, :sorte, :nom, :inventaire, :avec)
                on conflict (structure_id, id) do nothing
                """).params(valeurs(id, dit)).update() > 0;
        }

        void changer(UUID id, FormulaireDObjet dit) {
            jdbc.sql("""
                update objet_de_pret
                set sorte = :sorte, nom = :nom, inventaire = :inventaire, avec = :avec
                where id = :id
                """).params(valeurs(id, dit)).update();
        }

        private static Map<String, @Nullable Object> valeurs(UUID id, FormulaireDObjet dit) {
            var valeurs = new LinkedHashMap<String, @Nullable Object>();
            valeurs.put("id", id);
            valeurs.put("sorte", dit.sorte());
            valeurs.put("nom", dit.ligne("nom"));
            valeurs.put("inventaire", dit.siDite("inventaire"));
            valeurs.put("avec", dit.siDite("avec"));
            return valeurs;
        }

        /** @param jour null where it is lent again */
        void retirer(UUID objet, @Nullable LocalDate jour, @Nullable MotifDeRetrait motif) {
            jdbc.sql("update objet_de_pret set retire_le = :jour, motif = :motif where id = :id")
                    .param("id", objet)
                    .param("jour", jour)
                    .param("motif", motif)
                    .update();
        }

        Optional<ReglageDePret> reglage() {
            return jdbc.sql("select jours, rappel from reglage_pret")
                    .query(ReglageDePret.class)
                    .optional();
        }

        void regler(ReglageDePret voulu) {
            jdbc.sql("""
                insert into reglage_pret (structure_id, jours, rappel)
                values (structure_courante(), :jours, :rappel)
                on conflict (structure_id) do update set jours = excluded.jours, rappel = excluded.rappel
                """).paramSource(voulu).update();
        }
    }

    static UUID nouvelId(@Nullable String dit) {
        var lu = Identifiants.lu(dit);
        return lu == null ? Identifiants.nouveau() : lu;
    }
}
