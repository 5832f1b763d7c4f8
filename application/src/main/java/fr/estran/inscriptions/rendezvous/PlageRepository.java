package fr.estran.inscriptions.rendezvous;

import fr.estran.inscriptions.rendezvous.Plage.Choix;
import fr.estran.inscriptions.rendezvous.Plage.SalleDUnLieu;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.vocabulaire.TypeDAction;
import fr.estran.ville.territoire.LieuAChoisir;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record PlageRepository(JdbcClient jdbc) {

    private static final String PLAGES = """
        select
            plage.id,
            plage.conseiller_id as conseiller,
            nom_entier(conseiller) as qui,
            plage.lieu_id as lieu,
            lieu.nom as lieu_nom,
            plage.ou,
            plage.salle,
            plage.jour,
            plage.ouvre,
            plage.ferme,
            greatest(plage.du, conseiller.entree) as du,
            least(plage.au, conseiller.sortie, lieu.retire_le - 1) as au
        from plage_rendez_vous plage
        join conseiller on conseiller.structure_id = plage.structure_id and conseiller.id = plage.conseiller_id
        left join lieu on lieu.structure_id = plage.structure_id and lieu.id = plage.lieu_id
        """;

    private record Ligne(
            UUID id,
            ConseillerId conseiller,
            String qui,
            @Nullable LieuId lieu,
            @Nullable String lieuNom,
            TypeDAction.@Nullable Ou ou,
            @Nullable String salle,
            int jour,
            LocalTime ouvre,
            LocalTime ferme,
            LocalDate du,
            @Nullable LocalDate au) {

        Plage plage() {
            return new Plage(id, conseiller, qui, lieu, lieuNom, ou, salle, DayOfWeek.of(jour), ouvre, ferme, du, au);
        }
    }

    /** What is held in the venue while people would be received there. @param jours how many times */
    record Voisine(String titre, LocalDate jour, LocalTime debut, LocalTime fin, int jours) {}

    /** Those that are not over on that day; whoever has left the team receives nobody, nor is anyone at a venue that was retired. */
    List<Plage> depuis(LocalDate jour) {
        return jdbc.sql(PLAGES + """
            where coalesce(least(plage.au, conseiller.sortie, lieu.retire_le - 1), 'infinity') >= :jour
            order by plage.jour, plage.ouvre, qui, plage.id
            """).param("jour", jour).query(Ligne.class).stream()
                .map(Ligne::plage)
                .toList();
    }

    /** In that venue, and not in another of its rooms; appointments are what these hours are for. */
    List<Voisine> voisines(Plage plage, LocalDate avant) {
        return jdbc.sql("""
            select titre, min(jour) as jour, debut, fin, count(*)::integer as jours
            from (
                select
                    action.titre,
                    (seance.debut at time zone structure.fuseau)::date as jour,
                    (seance.debut at time zone structure.fuseau)::time as debut,
                    (seance.fin at time zone structure.fuseau)::time as fin
                from structure
                join seance on seance.structure_id = structure.structure_id
                    and seance.debut >= minuit(:du)
                    and seance.debut < minuit(:avant)
                    and seance.lieu_id = coalesce(
                        (select fusionne_dans_id from lieu where id = :lieu), :lieu::uuid)
                    and not seance.annulee
                join action on action.structure_id = seance.structure_id
                    and action.id = seance.action_id
                    and action.recueil_id is null
                    and action.type not in %s
                left join seance_salle on seance_salle.structure_id = seance.structure_id
                    and seance_salle.seance_id = seance.id
                    and seance_salle.lieu_id = seance.lieu_id
                    and seance_salle.etat <> 'refusee'
                left join salle on salle.structure_id = seance_salle.structure_id
                    and salle.id = seance_salle.salle_id
                where coalesce(lower(salle.nom) = lower(:salle), true)
                    and extract(isodow from seance.debut at time zone structure.fuseau) = :jour
                    and (seance.debut at time zone structure.fuseau)::time < :ferme
                    and seance.fin at time zone structure.fuseau
                        > (seance.debut at time zone structure.fuseau)::date + :ouvre::time
            ) voisines
            group by titre, debut, fin
            order by min(jour), debut, titre
            """.formatted(TypeDAction.sql(TypeDAction::aCreneauxEnUnLieu)))
                .paramSource(plage)
                .param("avant", avant)
                .param("jour", plage.jour().getValue())
                .query(Voisine.class)
                .list();
    }

    boolean ouvertes(LocalDate jour) {
        return jdbc.sql("""
            select exists (
                select from plage_rendez_vous plage
                left join lieu on lieu.structure_id = plage.structure_id and lieu.id = plage.lieu_id
                where coalesce(least(plage.au, lieu.retire_le - 1), 'infinity') >= :jour)
            """).param("jour", jour).query(Boolean.class).single();
    }

    Optional<Plage> lire(UUID plage) {
        return jdbc.sql(PLAGES + "where plage.id = :id")
                .param("id", plage)
                .query(Ligne.class)
                .optional()
                .map(Ligne::plage);
    }

    List<Choix> conseillers(LocalDate jour) {
        return jdbc.sql("""
            select id, nom_entier(conseiller) as nom
            from conseiller
            where coalesce(sortie, 'infinity') >= :jour
            order by prenom, nom
            """).param("jour", jour).query(Choix.class).list();
    }

    /** Of the venues that have told theirs. */
    List<SalleDUnLieu> salles() {
        return jdbc.sql("select lieu_id as lieu, nom from salle order by nom")
                .query(SalleDUnLieu.class)
                .list();
    }

    List<LieuAChoisir> lieux() {
        return jdbc.sql("select id, nom from lieu where retire_le is null and mobile is not true order by nom")
                .query(LieuAChoisir.class)
                .list();
    }

    /** Of one that was found to be another, that other. */
    boolean retire(LieuId lieu) {
        return jdbc.sql("""
            select garde.retire_le is not null
            from lieu nomme
            join lieu garde on garde.structure_id = nomme.structure_id
                and garde.id = coalesce(nomme.fusionne_dans_id, nomme.id)
            where nomme.id = :lieu
            """).param("lieu", lieu).query(Boolean.class).optional().orElse(false);
    }

    void ajouter(Plage plage) {
        jdbc.sql("""
            insert into plage_rendez_vous (
                structure_id, id, conseiller_id, lieu_id, ou, salle, jour, ouvre, ferme, du, au)
            values (
                structure_courante(), :id, :conseiller, :lieu, :ou, :salle, :jour, :ouvre, :ferme, :du, :au)
            """).paramSource(plage).param("jour", plage.jour().getValue()).update();
    }

    /** What was given in it stays given. */
    void finir(UUID plage, LocalDate au) {
        jdbc.sql("update plage_rendez_vous set au = :au where id = :id")
                .param("id", plage)
                .param("au", au)
                .update();
    }

    void retirer(UUID plage) {
        jdbc.sql("delete from plage_rendez_vous where id = :id")
                .param("id", plage)
                .update();
    }
}
