package fr.estran.parole.reponses;

import static fr.estran.parole.reponses.PageDeBulletin.MESSAGES;

import fr.estran.parole.enquetes.Bulletin;
import fr.estran.parole.enquetes.Enquete;
import fr.estran.parole.enquetes.EnqueteId;
import fr.estran.parole.enquetes.Enquetes;
import fr.estran.parole.enquetes.Urne;
import fr.estran.parole.reponses.PageDeBulletin.Frappe;
import fr.estran.parole.reponses.PageDeBulletin.GesteDeFeuille;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.socle.secrets.Sceau;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sheets of a survey: typed one after the other by keyboard alone, and put right by their number as long as they wait. */
@WebController
@Ouvert(Cercle.GUICHET)
public record BulletinsController(FeuillesDEnquete feuilles, PageDeBulletin page) {

    public record VueFeuilles(Enquete enquete, SortedSet<Integer> feuilles) {}

    @GetMapping("/equipe/enquetes/{enquete}/saisie")
    Page commencer(@PathVariable EnqueteId enquete) {
        var numero = feuilles.prochaine(enquete);
        return page.montrer(
                feuilles.lire(enquete),
                GesteDeFeuille.SAISIR,
                numero,
                new Frappe(Champs.AUCUN),
                Sceau.jeton(),
                Map.of());
    }

    /** @param geste {@code suite}: Enter was pressed in a field, where no script moved on to the next one */
    @PostMapping("/equipe/enquetes/{enquete}/saisie")
    Reponse saisir(
            @PathVariable EnqueteId enquete,
            @RequestParam(defaultValue = "") String feuille,
            @RequestParam(name = "page", defaultValue = "") String dite,
            @RequestParam(defaultValue = "") String geste,
            @RequestParam MultiValueMap<String, String> champs) {
        var lue = feuilles.lire(enquete);
        var jeton = dite.isEmpty() ? Sceau.jeton() : dite;
        var frappe = new Frappe(new Champs(champs));
        var numero = PageDeBulletin.numero(feuille).orElseGet(() -> feuilles.prochaine(enquete));
        var encore = encore(lue, GesteDeFeuille.SAISIR, numero, frappe, jeton, geste);
        if (encore.isPresent()) {
            return encore.get();
        }
        var retour = Renvoi.vers("/equipe/enquetes/" + enquete + "/saisie");
        if (!lue.prete()) {
            return retour.avertir(MESSAGES.dire("close"));
        }
        return switch (feuilles.saisir(lue, frappe.lire(lue, page.formulaire(lue)), numero, jeton)) {
            case DEPOSE, DEJA_VENU -> retour.annoncer(MESSAGES.dire("saisie.faite", "n", numero));
            case CLOSE -> retour.avertir(MESSAGES.dire("close"));
            case FEUILLE_DEJA_LA -> {
                var libre = feuilles.prochaine(enquete);
                var faute = MESSAGES.dire("faute.deja", "n", numero, "libre", libre);
                yield page.montrer(lue, GesteDeFeuille.SAISIR, libre, frappe, jeton, Map.of("feuille", faute))
                        .avec(409);
            }
        };
    }

    @GetMapping("/equipe/enquetes/{enquete}/feuilles")
    Page lister(@PathVariable EnqueteId enquete) {
        var lue = feuilles.lire(enquete);
        return Page.de("parole/reponses/feuilles", MESSAGES, new VueFeuilles(lue, feuilles.feuilles(enquete)));
    }

    @GetMapping("/equipe/enquetes/{enquete}/feuilles/{feuille}")
    Page ouvrir(@PathVariable EnqueteId enquete, @PathVariable String feuille) {
        var lue = feuilles.lire(enquete);
        var numero = PageDeBulletin.numero(feuille).orElseThrow(Introuvable::new);
        if (!feuilles.feuilles(enquete).contains(numero)) {
            throw new Introuvable();
        }
        return page.montrer(lue, GesteDeFeuille.REMPLACER, numero, new Frappe(Champs.AUCUN), "", Map.of());
    }

    @PostMapping("/equipe/enquetes/{enquete}/feuilles/{feuille}")
    Reponse remplacer(
            @PathVariable EnqueteId enquete,
            @PathVariable String feuille,
            @RequestParam(defaultValue = "") String geste,
            @RequestParam MultiValueMap<String, String> champs) {
        var lue = feuilles.lire(enquete);
        var numero = PageDeBulletin.numero(feuille).orElseThrow(Introuvable::new);
        var frappe = new Frappe(new Champs(champs));
        var encore = encore(lue, GesteDeFeuille.REMPLACER, numero, frappe, "", geste);
        if (encore.isPresent()) {
            return encore.get();
        }
        var retour = Renvoi.vers("/equipe/enquetes/" + enquete + "/feuilles");
        return lue.prete() && feuilles.remplacer(lue, frappe.lire(lue, page.formulaire(lue)), numero)
                ? retour.annoncer(MESSAGES.dire("correction.faite", "n", numero))
                : retour.avertir(MESSAGES.dire("close", "n", numero));
    }

    /** The sheet again, as long as Enter goes on to a next field, or something cannot be read. */
    private Optional<Reponse> encore(
            Enquete lue, GesteDeFeuille quoi, int numero, Frappe frappe, String jeton, String geste) {
        if (geste.equals("suite") && frappe.suivante(page.formulaire(lue)).isPresent()) {
            return Optional.of(page.montrer(lue, quoi, numero, frappe, jeton, Map.of()));
        }
        var fautes = page.fautes(lue, frappe);
        return fautes.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        page.montrer(lue, quoi, numero, frappe, jeton, fautes).refusee());
    }

    /** The sheets of a survey: each has a number, which whoever types it writes on the paper, and by which it is typed anew. */
    @Service
    @Transactional
    static class FeuillesDEnquete {

        private final Enquetes enquetes;
        private final Urne urne;
        private final Journal journal;

        FeuillesDEnquete(Enquetes enquetes, Urne urne, Journal journal) {
            this.enquetes = enquetes;
            this.urne = urne;
            this.journal = journal;
        }

        @Transactional(readOnly = true)
        Enquete lire(EnqueteId enquete) {
            return enquetes.lire(enquete);
        }

        @Transactional(readOnly = true)
        SortedSet<Integer> feuilles(EnqueteId enquete) {
            return urne.feuilles(enquete);
        }

        @Transactional(readOnly = true)
        int prochaine(EnqueteId enquete) {
            var feuilles = urne.feuilles(enquete);
            return feuilles.isEmpty() ? 1 : feuilles.last() + 1;
        }

        /** Not noted by sheet: that somebody types is journalled as any change is, and says of no sheet when it was typed. */
        Urne.Depot saisir(Enquete enquete, Bulletin bulletin, int feuille, String page) {
            var depot = urne.deposerLaFeuille(enquete, bulletin, feuille, page);
            if (depot == Urne.Depot.DEPOSE) {
                journal.noter("enquete.saisir", enquete.id().valeur());
            }
            return depot;
        }

        /** @return whether it still waits */
        boolean remplacer(Enquete enquete, Bulletin bulletin, int feuille) {
            var faite = urne.remplacer(enquete, bulletin, feuille);
            if (faite) {
                journal.noter("enquete.corriger", enquete.id().valeur());
            }
            return faite;
        }
    }
}
