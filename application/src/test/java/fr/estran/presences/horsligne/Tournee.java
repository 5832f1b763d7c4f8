package fr.estran.presences.horsligne;

import com.microsoft.playwright.Page;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.droits.Role;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A day on the road: a workshop at ten and a help desk at two, today, in a town of its own; and what a thumb does there. */
record Tournee(ApplicationContext contexte, Ville ville, SeanceId atelier, SeanceId permanence) {

    static final String CODE = "271828";

    /** It is Monday 15 January 2024, nine o'clock in the morning, in Paris. */
    static Tournee dans(ApplicationContext contexte) {
        var tournee = new Tournee(contexte, Ville.dans(contexte), SeanceId.nouveau(), SeanceId.nouveau());
        tournee.faire("""
                insert into thematique (structure_id, code, libelle, champ)
                values (structure_courante(), 'photos', 'Photos', 'usages_quotidiens'),
                    (structure_courante(), 'impots', 'Impôts', 'demarches_en_ligne')
                """);
        tournee.seance(tournee.atelier, "atelier", "Atelier photos", "2024-01-15 10:00", "2024-01-15 12:00");
        tournee.seance(tournee.permanence, "permanence", "Permanence au bourg", "2024-01-15 14:00", "2024-01-15 16:00");
        tournee.seance(SeanceId.nouveau(), "atelier", "Atelier de demain", "2024-01-16 10:00", "2024-01-16 12:00");
        tournee.seance(SeanceId.nouveau(), "atelier", "Atelier trop lointain", "2024-01-17 10:00", "2024-01-17 12:00");
        tournee.inscrire("Anne", "Kerzoncuff");
        tournee.inscrire("Jean", "Quiniou");
        return tournee;
    }

    private void seance(SeanceId id, String type, String titre, String debut, String fin) {
        faire("""
                insert into action (structure_id, id, reference, type, titre, capacite)
                values (structure_courante(), '%1$s', '%1$s', '%2$s', '%3$s', 8)
                """.formatted(id, type, titre));
        faire("""
                insert into seance (structure_id, id, reference, action_id, debut, fin, statut)
                values (structure_courante(), '%1$s', '%1$s', '%1$s', '%2$s Europe/Paris', '%3$s Europe/Paris', 'prevue')
                """.formatted(id, debut, fin));
    }

    private void inscrire(String prenom, String nom) {
        var id = UUID.randomUUID();
        faire("""
                insert into usager (structure_id, id, reference, prenom, nom)
                values (structure_courante(), '%1$s', '%1$s', '%2$s', '%3$s')
                """.formatted(id, prenom, nom));
        faire("""
                insert into inscription (structure_id, id, reference, action_id, usager_id, statut, ordre, inscrit_le, canal)
                values (structure_courante(), '%1$s', '%1$s', '%2$s', '%1$s', 'confirmee', 1, now(), 'telephone')
                """.formatted(id, atelier));
    }

    /** Signs in, opens the page, chooses a code; the sheets are there, and the page will open without a network. */
    void emporter(Page page, Role role) {
        ville.entrerParLeFormulaire(page, role);
        ouvrir(page);
        page.fill("#code", CODE);
        page.fill("#encore", CODE);
        page.click("form.code button");
        page.waitForSelector("text=Atelier photos");
        page.evaluate("navigator.serviceWorker.ready.then(pret => pret.active.state === 'activated' || new Promise("
                + "fini => pret.active.addEventListener('statechange', fini)))");
    }

    /** On the page of signing in, to which the page of the sheets has led. */
    void signer(Page page, Role role) {
        page.fill("#courriel", ville.courriel(role.code()));
        page.fill("#motDePasse", Ville.MOT_DE_PASSE);
        page.click("main form[action='/connexion'] button[type=submit]");
    }

    void ouvrir(Page page) {
        page.navigate(ville.adresse("/equipe/hors-ligne"));
    }

    void deverrouiller(Page page, String code) {
        page.fill("#code", code);
        page.click("form.code button");
    }

    /** It is nine: whoever opens the sheet of the afternoon says that they mean it. */
    void feuille(Page page, String titre) {
        page.click("button.seance:has-text('" + titre + "')");
        var quandMeme = page.locator("button:has-text('Noter quand même')");
        if (quandMeme.count() > 0) {
            quandMeme.click();
        }
    }

    void noter(Page page, String qui, String venue) {
        page.getByRole(com.microsoft.playwright.options.AriaRole.GROUP, new Page.GetByRoleOptions().setName(qui))
                .getByText(venue)
                .click();
        page.waitForSelector("#fait:has-text('" + qui + "')");
    }

    void ajouter(Page page, String prenom, String nom) {
        page.fill("#prenom", prenom);
        page.fill("#nom", nom);
        page.click("text=Ajouter, et noter sa présence");
        page.waitForSelector("#fait:has-text('" + prenom + " " + nom + "')");
    }

    void statut(SeanceId seance, String statut) {
        faire("update seance set statut = '" + statut + "' where id = '" + seance + "'");
    }

    /** So many entries are still to send. */
    void attend(Page page, int nombre) {
        page.waitForSelector(
                nombre == 0 ? "#etat:has-text('Tout est envoyé.')" : "#etat:has-text('À envoyer : " + nombre + ".')");
    }

    /** Each with what was noted of them, in the order of their names. */
    List<String> presences(SeanceId seance) {
        return ville.faire(() -> contexte.getBean(JdbcClient.class)
                .sql("""
                        select usager.prenom || ' ' || usager.nom || ' ' || participation.presence
                        from participation
                        join usager on usager.structure_id = participation.structure_id and usager.id = usager_id
                        where seance_id = :seance
                        order by usager.nom
                        """)
                .param("seance", seance)
                .query(String.class)
                .list());
    }

    int compter(String sql) {
        return ville.faire(() ->
                contexte.getBean(JdbcClient.class).sql(sql).query(Integer.class).single());
    }

    void faire(String sql) {
        ville.faire(() -> contexte.getBean(JdbcClient.class).sql(sql).update());
    }

    static String envoyer(Visiteur qui, String corps) {
        qui.entetes.put("Accept", "application/json");
        return qui.demander("POST", "/equipe/hors-ligne/envois", "application/json", BodyPublishers.ofString(corps))
                .body();
    }
}
