package fr.estran.programme.ateliers;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import fr.estran.programme.planification.LectureDuProgramme;
import fr.estran.programme.planification.ResultatGestion;
import fr.estran.programme.planification.ResultatGestion.Avertie;
import fr.estran.programme.planification.ResultatGestion.Faite;
import fr.estran.programme.planification.ResultatGestion.Refusee;
import fr.estran.programme.planification.SeanceGeree;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.droits.Journal;
import fr.estran.ville.territoire.AttacheAuLieu;
import fr.estran.ville.territoire.PageDeLieu.SuiteDeLieu;
import fr.estran.ville.territoire.Salle;
import fr.estran.ville.territoire.Salles;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What has to be ready for a session: its room, and what is carried along. */
@Service
@Transactional
public class Preparations {

    private static final Messages MESSAGES = Messages.de("programme/programme");

    private final LectureDuProgramme programme;
    private final SalleDeSeanceRepository sallesDeSeance;
    private final MaterielRepository materiel;
    private final MaterielDeLieuRepository surPlace;
    private final Salles salles;
    private final Journal journal;

    Preparations(
            LectureDuProgramme programme,
            SalleDeSeanceRepository sallesDeSeance,
            MaterielRepository materiel,
            MaterielDeLieuRepository surPlace,
            Salles salles,
            Journal journal) {
        this.programme = programme;
        this.sallesDeSeance = sallesDeSeance;
        this.materiel = materiel;
        this.surPlace = surPlace;
        this.salles = salles;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    List<SalleDeSeance> salles(Collection<SeanceId> seances) {
        return sallesDeSeance.des(seances);
    }

    @Transactional(readOnly = true)
    List<MaterielRepository.Demande> materiel(Collection<SeanceId> seances) {
        return materiel.des(seances);
    }

    /** Of the sessions of an action that are not over, what there is to say of it, in words. */
    @Transactional(readOnly = true)
    public Map<SeanceId, List<String>> des(ActionId action) {
        var ids = programme.lire(action).seances().stream().map(SeanceGeree::id).toList();
        var phrases = new HashMap<SeanceId, List<String>>();
        sallesDeSeance
                .des(ids)
                .forEach(salle -> phrases.computeIfAbsent(salle.seance(), _ -> new ArrayList<>())
                        .add(salle.enMots()));
        materiel.des(ids).stream()
                .filter(demande -> !demande.surPlace())
                .collect(groupingBy(
                        MaterielRepository.Demande::seance, mapping(MaterielRepository.Demande::nom, joining(", "))))
                .forEach((seance, quoi) -> phrases.computeIfAbsent(seance, _ -> new ArrayList<>())
                        .add(MESSAGES.dire("preparation.emporter", "quoi", quoi)));
        return phrases;
    }

    @Transactional(readOnly = true)
    public List<Materiel> materiels() {
        return materiel.tous();
    }

    /** As a form proposes them: what is retired stays where it was ticked, and is ticked no more. */
    @Transactional(readOnly = true)
    public List<Materiel> aChoisir(Predicate<String> coche) {
        return materiel.tous().stream()
                .filter(chose -> !chose.retire() || coche.test(chose.id().toString()))
                .toList();
    }

    /** What a venue has of the catalogue, as a form. */
    @Transactional(readOnly = true)
    Champs surPlace(LieuId lieu) {
        return Champs.AUCUN.avec(
                "materiel",
                surPlace.du(lieu).stream().map(chose -> chose.id().toString()).toList());
    }

    @Transactional(readOnly = true)
    List<String> surPlaceEnMots(LieuId lieu) {
        return surPlace.du(lieu).stream().map(Materiel::nom).toList();
    }

    void noterSurPlace(LieuId lieu, Conciliation dite) {
        surPlace.seReserver(lieu);
        dite.verifier(surPlace(lieu));
        surPlace.remplacer(lieu, LectureDeSaisie.ids(dite.ecrits().tous("materiel")));
        journal.noter("lieu.materiel", lieu.valeur());
    }

    /** At each session of a new action. */
    public void emporter(ActionId action, Collection<UUID> materiels) {
        materiel.remplacerPourLAction(
                action,
                materiel.tous().stream()
                        .filter(chose -> !chose.retire() && materiels.contains(chose.id()))
                        .map(Materiel::id)
                        .toList());
    }

    void ecrire(Champs dits) {
        materiel.ecrire(Identifiants.nouveau(), dits);
        journal.noter("programme.materiel", null);
    }

    /** @return whether it was needed somewhere, and stays there */
    boolean retirer(UUID id) {
        exiger(id);
        var sert = !materiel.oublier(id);
        if (sert) {
            materiel.retirer(id, programme.aujourdhui());
        }
        journal.noter("programme.materiel", null);
        return sert;
    }

    void reprendre(UUID id) {
        exiger(id);
        materiel.retirer(id, null);
        journal.noter("programme.materiel", null);
    }

    private void exiger(UUID id) {
        if (!materiel.seReserver(id)) {
            throw new Introuvable();
        }
    }

    /** @param formulaire without a fault */
    ResultatGestion noter(ActionId action, SeanceId id, FormulairePreparation formulaire, @Nullable String accord) {
        var vue = programme.lire(action);
        var seance = programme.seance(action, id);
        var connus = materiel.tous().stream().map(Materiel::id).toList();
        var aChaqueFois =
                formulaire.aChaqueFois().stream().filter(connus::contains).toList();
        var cetteFois =
                formulaire.cetteFoisDits().stream().filter(connus::contains).toList();
        var dansLeLieu = seance.lieu() == null ? List.<Salle>of() : salles.du(seance.lieu());
        var salle = formulaire
                .salleDite()
                .flatMap(dite -> dansLeLieu.stream()
                        .filter(connue -> connue.id().equals(dite))
                        .findFirst());
        if (formulaire.salleDite().isPresent() && salle.isEmpty()) {
            return new Refusee("salle", MESSAGES.dire("preparation.faute.salle"));
        }
        var phrases = new ArrayList<String>();
        if (!formulaire.etatDit().isEmpty()) {
            salle.ifPresent(prise -> surLaSalle(prise, seance, vue.action().capacite(), phrases));
        }
        surLeMateriel(
                id, Stream.concat(aChaqueFois.stream(), cetteFois.stream()).toList(), phrases);
        if (!phrases.isEmpty() && !new Avertie(phrases).accord().equals(accord)) {
            return new Avertie(phrases);
        }
        if (formulaire.etatDit().isEmpty()) {
            sallesDeSeance.oublier(id);
        } else {
            sallesDeSeance.noter(
                    id,
                    salle.map(Salle::id).orElse(null),
                    formulaire.etatDit(),
                    formulaire.parDit(),
                    formulaire.le(programme.aujourdhui()));
        }
        materiel.remplacerPourLAction(action, aChaqueFois);
        materiel.remplacerPourLaSeance(id, cetteFois);
        journal.noter("programme.preparer", action.valeur());
        return new Faite(action);
    }

    private void surLaSalle(Salle salle, SeanceGeree seance, @Nullable Integer places, List<String> phrases) {
        if (places != null && salle.capacite() != null && salle.capacite() < places) {
            phrases.add(MESSAGES.dire(
                    "preparation.petite", Map.of("nom", salle.nom(), "n", salle.capacite(), "places", places)));
        }
        sallesDeSeance
                .memeSalle(seance.id(), salle.id())
                .forEach(
                        titre -> phrases.add(MESSAGES.dire("preparation.occupee", "nom", salle.nom(), "titre", titre)));
    }

    private void surLeMateriel(SeanceId seance, List<UUID> pris, List<String> phrases) {
        materiel.manques(seance, pris)
                .forEach(manque -> phrases.add(MESSAGES.dire(
                        "preparation.manque",
                        Map.of(
                                "nom", manque.nom(),
                                "n", manque.exemplaires(),
                                "demandes", manque.demandes(),
                                "ailleurs", manque.ailleurs()))));
    }

    /** What venues have of the catalogue. */
    @Repository
    @Order(150)
    record MaterielDeLieuRepository(JdbcClient jdbc) implements SuiteDeLieu, AttacheAuLieu {

        private static final Messages MESSAGES = Messages.de("programme/programme");

        /** One list at a time. */
        void seReserver(LieuId lieu) {
            var connu = jdbc.sql("select id from lieu where id = :lieu and fusionne_dans_id is null for no key update")
                    .param("lieu", lieu)
                    .query(LieuId.class)
                    .optional();
            if (connu.isEmpty()) {
                throw new Introuvable();
            }
        }

        List<Materiel> du(LieuId lieu) {
            return jdbc.sql("""
                select materiel.id, materiel.nom, materiel.exemplaires, materiel.retire_le is not null as retire
                from lieu_materiel
                join materiel on materiel.structure_id = lieu_materiel.structure_id
                    and materiel.id = lieu_materiel.materiel_id
                where lieu_materiel.lieu_id = :lieu
                order by materiel.nom, materiel.id
                """).param("lieu", lieu).query(Materiel.class).list();
        }

        /** Those that are no longer in the catalogue are passed over. */
        void remplacer(LieuId lieu, Collection<UUID> materiels) {
            jdbc.sql("delete from lieu_materiel where lieu_id = :lieu and materiel_id <> all(:materiels)")
                    .param("lieu", lieu)
                    .param("materiels", materiels)
                    .update();
            jdbc.sql("""
                insert into lieu_materiel (structure_id, lieu_id, materiel_id)
                select structure_courante(), :lieu, id from materiel where id = any(:materiels)
                on conflict do nothing
                """).param("lieu", lieu).param("materiels", materiels).update();
        }

        @Override
        public Carte.Ligne ligne(LieuId lieu) {
            var noms = String.join(", ", du(lieu).stream().map(Materiel::nom).toList());
            return new Carte.Ligne(
                    MESSAGES.dire("materiel.du_lieu", "quoi", noms, "vide", noms.isEmpty()),
                    "/equipe/lieux/" + lieu + "/materiel");
        }

        @Override
        public List<String> enMots(LieuId lieu) {
            var n = du(lieu).size();
            return n == 0 ? List.of() : List.of(MESSAGES.dire("attache.materiel", "n", n));
        }
    }
}
