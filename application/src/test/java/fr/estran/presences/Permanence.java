package fr.estran.presences;

import fr.estran.Ville;
import fr.estran.presences.Fait.Venue;
import fr.estran.presences.Saisie.ResultatSaisie;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Role;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A session of this morning, people of the register, and devices that note who came. */
public final class Permanence {

    public static final Instant DEBUT = Instant.parse("2024-01-15T07:00:00Z");

    public final SeanceId seance = SeanceId.nouveau();
    public final ActionId action = ActionId.nouveau();
    public final UUID compte;

    private final ApplicationContext contexte;
    private final Ville ville;

    private Permanence(ApplicationContext contexte, Ville ville, String type) {
        this.contexte = contexte;
        this.ville = ville;
        compte = ville.comptes.get(Role.CONSEILLER).valeur();
        sql("""
                insert into thematique (structure_id, code, libelle, champ)
                values (structure_courante(), 'impots', 'Impôts', 'demarches_en_ligne'),
                    (structure_courante(), 'photos', 'Photos', 'usages_quotidiens')
                on conflict do nothing
                """);
        sql("""
                insert into acteur (structure_id, id, nom)
                select structure_courante(), gen_random_uuid(), 'France services'
                where not exists (select from acteur)
                """);
        sql(
                "insert into action (structure_id, id, type, titre) values (structure_courante(), '%s', '%s', 'Aide du matin')"
                        .formatted(action, type));
        sql("""
                insert into seance (structure_id, id, action_id, debut, fin, statut)
                values (structure_courante(), '%s', '%s', '%s', '%s', 'prevue')
                """.formatted(seance, action, DEBUT, DEBUT.plusSeconds(7200)));
    }

    public static Permanence de(ApplicationContext contexte, Ville ville) {
        return de(contexte, ville, "permanence");
    }

    public static Permanence de(ApplicationContext contexte, Ville ville, String type) {
        return new Permanence(contexte, ville, type);
    }

    public UsagerId personne(String prenom, String nom) {
        var id = UsagerId.nouveau();
        sql("insert into usager (structure_id, id, prenom, nom) values (structure_courante(), '%s', '%s', '%s')"
                .formatted(id, prenom, nom.replace("'", "''")));
        return id;
    }

    public void inscrire(UsagerId usager, String statut) {
        sql("""
                insert into inscription (structure_id, id, action_id, usager_id, inscrit_le, statut)
                values (structure_courante(), gen_random_uuid(), '%s', '%s', '2024-01-10', '%s')
                """.formatted(action, usager, statut));
    }

    public UUID acteur() {
        return ville.faire(() -> jdbc().sql("select id from acteur where nom = 'France services'")
                .query(UUID.class)
                .single());
    }

    /** @param minute after the session began */
    public Saisie saisie(UUID appareil, int minute, Fait fait) {
        return new Saisie(UUID.randomUUID(), seance, DEBUT.plusSeconds(60L * minute), appareil, compte, null, fait);
    }

    public Saisie present(UUID appareil, int minute, UsagerId usager, Venue venue) {
        return saisie(appareil, minute, new Fait.Presence(usager, venue));
    }

    public ResultatSaisie noter(Saisie saisie) {
        return ville.faire(() -> contexte.getBean(Emargement.class).noter(saisie));
    }

    public Feuille feuille() {
        return ville.faire(() -> contexte.getBean(Feuilles.class).feuille(seance));
    }

    public @Nullable Venue venue(UsagerId usager) {
        return feuille().lignes().stream()
                .filter(ligne -> ligne.usager().equals(usager))
                .map(LigneDeFeuille::venue)
                .findFirst()
                .orElse(null);
    }

    public String sql(String sql) {
        return ville.faire(() -> {
            if (sql.stripLeading().startsWith("select")) {
                return jdbc().sql(sql).query(String.class).optional().orElse("");
            }
            return String.valueOf(jdbc().sql(sql).update());
        });
    }

    private JdbcClient jdbc() {
        return contexte.getBean(JdbcClient.class);
    }
}
