package fr.estran.banc.places;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.StructureId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The rows of one registration, written as a client of the database alone would: one connection, a prepared statement each, nothing read
 * but what decides. The lock, its order and what is waited for on the disk are those of the service, or the rows would be others.
 */
final class SansNousRepository implements AutoCloseable {

    private static final String COMPTES = """
        insert into debit (structure_id, cle, vide_le)
        select structure_courante(), sha256(cle::bytea), now() + interval '1 second'
        from unnest(array['banc, la ville', 'banc, un numero', 'banc, une heure', 'banc, un jour', 'banc, ici', 'banc, chez soi']) cle
        order by sha256(cle::bytea)
        on conflict (structure_id, cle) do update set vide_le = debit.vide_le + interval '1 second'
        """;
    private static final String USAGER = """
        insert into usager (structure_id, id, prenom, nom, telephone, accueilli_le)
        values (structure_courante(), ?, 'Lou', ?, '06 12 34 56 78', current_date)
        """;
    private static final String DEMANDE = """
        insert into demande (structure_id, id, cle, code, secret, canal, telephone, prevenir, creee_le)
        select structure_courante(), ?, gen_random_uuid(), translate(upper(left(md5(random()::text), 6)), '01', 'XY'),
            gen_random_uuid(), 'en_ligne', '06 12 34 56 78', 'sms', now()
        """;
    private static final String VERROU = "select id from action where id = ? for no key update";
    private static final String INSCRIPTION = """
        insert into inscription (structure_id, id, action_id, usager_id, demande_id, inscrit_le, statut, canal)
        select structure_courante(), ?, occupation.action_id, ?, ?, current_date,
            case when prises < capacite then 'confirmee' else 'liste_attente' end, 'en_ligne'
        from occupation
        where action_id = ?
        """;
    private static final String MOUVEMENT = """
        insert into mouvement (structure_id, action_id, genre, inscription_id, vers, cause, canal, le)
        select structure_id, action_id, 'etat', id, statut, 'demande', 'en_ligne', now() from inscription where id = ?
        """;
    private static final String MESSAGE = """
        insert into message (
            structure_id, id, cle, jeton, modele, pour, canal, inscription_id, action_id, destinataire, cree_le, du, etat)
        select structure_id, gen_random_uuid(), id || '.' || modele, gen_random_uuid(), modele, 'personne', 'sms', id, action_id,
            '+33612345678', now(), now() + interval '5 days', 'a_envoyer'
        from inscription
        cross join unnest(case when statut = 'confirmee' then array['confirmation', 'rappel'] else array['attente'] end) modele
        where id = ?
        """;
    private static final String ORIGINE = """
        insert into origine_de_demande (structure_id, objet_id, genre, reseau, foyer, le)
        values (structure_courante(), ?, 'demande', sha256('reseau'), sha256('foyer'), now())
        """;

    private final Connection connexion;
    private final StructureId structure;
    private final Map<String, PreparedStatement> prets = new LinkedHashMap<>();

    SansNousRepository(Connection connexion, StructureId structure) throws SQLException {
        this.connexion = connexion;
        this.structure = structure;
        connexion.setAutoCommit(false);
    }

    void inscrire(ActionId action, String nom) throws SQLException {
        var usager = UUID.randomUUID();
        var demande = UUID.randomUUID();
        var inscription = UUID.randomUUID();
        commencer();
        faire(COMPTES);
        connexion.commit();

        commencer();
        faire(USAGER, usager, nom);
        faire(DEMANDE, demande);
        faire(VERROU, action.valeur());
        faire(INSCRIPTION, inscription, usager, demande, action.valeur());
        faire(MOUVEMENT, inscription);
        faire(MESSAGE, inscription);
        connexion.commit();

        faire(
                "select set_config('estran.structure', ?, true)",
                structure.valeur().toString());
        faire(ORIGINE, demande);
        connexion.commit();
    }

    /** The disk is waited for once, by the last of the three. */
    private void commencer() throws SQLException {
        faire(
                "select set_config('estran.structure', ?, true), set_config('synchronous_commit', 'off', true)",
                structure.valeur().toString());
    }

    private void faire(String sql, Object... valeurs) throws SQLException {
        var pret = prets.get(sql);
        if (pret == null) {
            pret = connexion.prepareStatement(sql);
            prets.put(sql, pret);
        }
        for (var rang = 0; rang < valeurs.length; rang++) {
            pret.setObject(rang + 1, valeurs[rang]);
        }
        pret.execute();
    }

    @Override
    public void close() throws SQLException {
        connexion.close();
    }
}
