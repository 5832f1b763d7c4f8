package fr.estran.banc.places;

import fr.estran.inscriptions.rendezvous.CreneauLibre;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.LieuId;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Somebody asks for all there is, as a program would, while real people ask for one place or one hour each. */
public final class Deferlement {

    private static final int ATELIERS = 10;
    private static final int PLACES = 8;
    private static final int ENSEMBLE = 8;
    private static final int REFUSEE = 429;
    private static final int ATTENTE_DES_TEXTES_S = 20;

    /** From where it is asked: addresses of documentation, that nobody has. */
    public enum Attaque {
        UNE_ADRESSE("une adresse", 150),
        UN_FOYER("vingt /64 d'un /56", 150),
        DEUX_CENTS("deux cents adresses", 200);

        private final String dite;
        private final int demandes;

        Attaque(String dite, int demandes) {
            this.dite = dite;
            this.demandes = demandes;
        }

        private String adresse(int rang) {
            return switch (this) {
                case UNE_ADRESSE -> "203.0.113.7";
                case UN_FOYER -> String.format(Locale.ROOT, "2001:db8:1:aa%02x::5", rang % 20);
                case DEUX_CENTS -> "198.51.100." + (rang % 200 + 1);
            };
        }
    }

    /** What somebody real came away with. */
    public enum Issue {
        /** A place, at once. */
        PLACE,
        /** A place, by the code that their telephone showed. */
        CODE,
        /** It is held; the team calls. */
        APPEL,
        /** It is held, and the code waits for the budget of texts. */
        CODE_RETENU,
        RANG,
        REFUS
    }

    /**
     * What people who were made up have, and what leaves because of it.
     *
     * @param gardees places that wait to be confirmed
     * @param heures of appointments, held or given
     * @param retenus texts that wait for their budget
     * @param appels that the team has to make
     */
    public record Pris(int confirmees, int gardees, int rangs, int heures, int fiches, int retenus, int appels) {}

    /**
     * @param refusees askings of the attack of which nothing was taken
     * @param partis texts, whoever set them off
     */
    public record Constat(
            String attaque,
            int demandes,
            Pris pris,
            int refusees,
            int libres,
            int partis,
            Map<Issue, Integer> vraies) {}

    private record Vraie(Passant passant, String numero, HttpResponse<String> reponse) {}

    private final Terrain terrain;
    private final PasserelleDEssai passerelle;
    private final int bloc;
    private final LieuId lieu = LieuId.nouveau();
    private final List<ActionId> ateliers = new ArrayList<>();
    private final AtomicInteger faites = new AtomicInteger();
    private final AtomicInteger refusees = new AtomicInteger();

    /** @param bloc of a thousand and more numbers, that no other has */
    public Deferlement(Terrain terrain, PasserelleDEssai passerelle, int bloc) {
        this.terrain = terrain;
        this.passerelle = passerelle;
        this.bloc = bloc;
    }

    /** @param personnes real ones, who come at equal intervals meanwhile */
    public Constat passer(Attaque attaque, int personnes) throws Exception {
        IntStream.range(0, ATELIERS).forEach(_ -> ateliers.add(terrain.atelier(PLACES, false)));
        terrain.recevoir(lieu, "09:00");
        terrain.ouvrirLaVitrine();
        var libres = terrain.heuresDuPublic(lieu).size();
        var partisAvant = passerelle.recus();
        var vraies = new ArrayList<Future<Vraie>>();
        try (var fils = Executors.newFixedThreadPool(ENSEMBLE)) {
            var fausses = new ArrayList<Future<?>>();
            for (var rang = 0; rang < attaque.demandes; rang++) {
                var sien = rang;
                fausses.add(fils.submit(() -> assaillir(attaque, sien)));
                if ((rang + 1) * personnes / attaque.demandes > rang * personnes / attaque.demandes) {
                    var elle = vraies.size();
                    vraies.add(fils.submit(() -> venir(elle)));
                }
            }
            for (var faite : fausses) {
                Ensemble.attendre(faite);
            }
        }
        laisserPartir();
        var issues = new EnumMap<Issue, Integer>(Issue.class);
        for (var vraie : vraies) {
            issues.merge(issue(Ensemble.attendre(vraie)), 1, Integer::sum);
        }
        laisserPartir();
        return new Constat(
                attaque.dite,
                faites.get(),
                terrain.lire(BancRepository::pris),
                refusees.get(),
                libres,
                passerelle.recus() - partisAvant,
                issues);
    }

    /** Three people at a workshop; each fourth time somebody for an hour too. */
    private Integer assaillir(Attaque attaque, int rang) throws Exception {
        var saisie = Passant.saisie(
                numero(rang),
                "Faux " + Noms.de(3L * rang),
                "Faux " + Noms.de(3L * rang + 1),
                "Faux " + Noms.de(3L * rang + 2));
        compter(terrain.passant(rang)
                .depuis(attaque.adresse(rang))
                .poster("/programme/" + ateliers.get(rang % ATELIERS) + "/inscription", saisie));
        if (rang % 4 == 0) {
            var heures = terrain.heuresDuPublic(lieu);
            if (!heures.isEmpty()) {
                var heure = heures.get(rang % heures.size());
                compter(terrain.passant(rang)
                        .depuis(attaque.adresse(rang))
                        .poster(
                                "/rendez-vous/" + heure.ou().ecrit() + "/" + heure.moment(),
                                Passant.saisie(numero(500 + rang), "Faux Seul " + Noms.de(rang))));
            }
        }
        return rang;
    }

    private void compter(HttpResponse<String> reponse) {
        faites.incrementAndGet();
        if (reponse.statusCode() == REFUSEE) {
            refusees.incrementAndGet();
        }
    }

    /** Each from an address and with a number of their own; every other one for an hour. */
    private Vraie venir(int rang) throws Exception {
        var passant = terrain.passant(rang).depuis("192.0.2." + (rang % 250 + 1));
        var numero = numero(1000 + rang);
        var saisie = Passant.saisie(numero, Noms.de(rang));
        var heures = rang % 2 == 0 ? List.<CreneauLibre>of() : terrain.heuresDuPublic(lieu);
        if (heures.isEmpty()) {
            return new Vraie(
                    passant,
                    numero,
                    passant.poster("/programme/" + ateliers.get(rang / 2 % ATELIERS) + "/inscription", saisie));
        }
        // Each another one: two who take the same hour at once are no flood.
        var heure = heures.get(heures.size() - 1 - rang / 2 % heures.size());
        return new Vraie(
                passant, numero, passant.poster("/rendez-vous/" + heure.ou().ecrit() + "/" + heure.moment(), saisie));
    }

    /** Whoever is asked for a code types it, where it came. */
    private Issue issue(Vraie vraie) throws Exception {
        var vers = vraie.reponse().headers().firstValue("Location");
        if (vers.isEmpty()) {
            return Issue.REFUS;
        }
        var aConfirmer = vers.get().endsWith("/ma-place/confirmer");
        var parCode = false;
        if (aConfirmer) {
            parCode = vraie.passant().lire("/ma-place/confirmer").body().contains("name=\"code\"");
            var code = passerelle.code("+33" + vraie.numero().replace(" ", "").substring(1));
            if (code.isPresent()) {
                vraie.passant().poster("/ma-place/confirmer", Map.of("code", code.get()));
            }
        }
        var etat = terrain.lire(base -> base.placesDe(vraie.passant().secret())).getFirst();
        return switch (etat) {
            case "confirmee" -> aConfirmer ? Issue.CODE : Issue.PLACE;
            case "proposee" -> parCode ? Issue.CODE_RETENU : Issue.APPEL;
            default -> Issue.RANG;
        };
    }

    /** Until nothing is on its way but what waits for its budget. */
    private void laisserPartir() throws InterruptedException {
        for (var essai = 0; essai < 2 * ATTENTE_DES_TEXTES_S; essai++) {
            TimeUnit.MILLISECONDS.sleep(500);
            if (terrain.lire(BancRepository::textesEnRoute) == 0) {
                return;
            }
        }
    }

    /** Of those that are given to nobody. */
    private String numero(int rang) {
        var fin = bloc * 2500 + rang;
        return String.format(Locale.ROOT, "06 39 98 %02d %02d", fin / 100, fin % 100);
    }
}
