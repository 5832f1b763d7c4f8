package fr.estran.banc;

import static java.util.stream.Collectors.joining;

import fr.estran.banc.OrdresDeLaBase.Ordre;
import fr.estran.comptes.ComptesDeDemonstration;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.droits.Droit;
import fr.estran.socle.droits.Droits;
import fr.estran.socle.droits.Role;
import fr.estran.socle.droits.Roles;
import fr.estran.socle.taches.Tache;
import fr.estran.socle.vocabulaire.Structures;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.HttpMethod;

/**
 * One tour of a service: each page and paper that a link leads somebody to, asked for again and counted; then each job that it does by
 * itself, and what people send most.
 */
final class TourDesCouts {

    private static final Pattern LIEN = Pattern.compile("<a\\b[^>]* href=\"(/[^\"]*)\"");
    /** The first of a kind may lack what the second leads to. */
    private static final int DETOURS = 2;

    private static final int ESSAIS = 5;

    /** The cost of one thing, and the statements that made it. */
    record Releve(Cout cout, List<Ordre> ordres) {

        /** In lines for whoever reads why it is red. */
        String plusChers() {
            return ordres.stream().limit(5).map(ordre -> "\n    " + ordre).collect(joining());
        }
    }

    private final ApplicationContext service;
    private final String hote;
    private final OrdresDeLaBase base;
    private final Droits droits;
    private final Set<String> fichiers = new HashSet<>();
    private final Map<String, Releve> releves = new TreeMap<>();

    TourDesCouts(ApplicationContext service, String hote, OrdresDeLaBase base) {
        this.service = service;
        this.hote = hote;
        this.base = base;
        this.droits = service.getBean(Droits.class);
    }

    Map<String, Releve> faire() throws Exception {
        service.getBeansOfType(SmartLifecycle.class).values().stream()
                .filter(TourDesCouts::faitDeLuiMeme)
                .forEach(SmartLifecycle::stop);
        visiter(Optional.empty());
        for (var role : List.of(Role.RESPONSABLE, Role.ADMINISTRATEUR, Role.CONSEILLER)) {
            visiter(Optional.of(role));
        }
        // Before anything is sent: what there is to do would depend on the hour.
        for (var tache : taches()) {
            releves.put("tâche " + tache.code(), compterUneFois(() -> {
                tache.faire(villes());
                return 0;
            }));
        }
        try (var conseiller = visiteur()) {
            for (var geste : Gestes.de(this::visiteur, conseiller).entrySet()) {
                geste.getValue().call();
                releves.put(geste.getKey(), compterUneFois(geste.getValue()));
            }
        }
        return releves;
    }

    /** Each job that the service does by itself, not counted. */
    void passerLaNuit() {
        taches().forEach(tache -> tache.faire(villes()));
    }

    private VisiteurDuBanc visiteur() {
        return new VisiteurDuBanc(
                service.getEnvironment().getRequiredProperty("local.server.port", Integer.class), hote);
    }

    /** What would be done in the midst of what is counted: jobs, and the watch over the service. */
    private static boolean faitDeLuiMeme(SmartLifecycle une) {
        return une.getClass().getName().matches("fr\\.estran\\.(socle\\.taches|accueil\\.etat)\\..*");
    }

    private List<Tache> taches() {
        return service.getBeanProvider(Tache.class).stream()
                .sorted(Comparator.comparing(Tache::code))
                .toList();
    }

    private List<StructureId> villes() {
        return service.getBean(Structures.class).toutes();
    }

    private void visiter(Optional<Role> role) throws Exception {
        try (var visiteur = visiteur()) {
            if (role.isPresent()) {
                visiteur.entrer(role.get().code() + "@demo.invalid", ComptesDeDemonstration.MOT_DE_PASSE);
            }
            new Visite(visiteur, role).parcourir();
        }
    }

    /** Done again until it costs the same twice: what is kept for some seconds may have to be read anew in the midst of one. */
    Releve compter(Callable<Integer> quoi) throws Exception {
        var releve = compterUneFois(quoi);
        for (var essai = 1; essai < ESSAIS; essai++) {
            var autre = compterUneFois(quoi);
            if (autre.cout().autant(releve.cout())) {
                return autre;
            }
            releve = autre.cout().ordres() < releve.cout().ordres() ? autre : releve;
        }
        return releve;
    }

    private Releve compterUneFois(Callable<Integer> quoi) throws Exception {
        base.noter();
        var octets = quoi.call();
        var ordres = base.depuis();
        return new Releve(
                new Cout(
                        ordres.stream().mapToLong(Ordre::fois).sum(),
                        ordres.stream().mapToLong(Ordre::lignes).sum(),
                        ordres.stream().mapToLong(Ordre::blocs).sum(),
                        octets),
                ordres);
    }

    /** From link to link, as one person goes: the first page of each kind is the one that is counted. */
    private final class Visite {

        private final VisiteurDuBanc visiteur;
        private final Optional<Role> role;
        private final Deque<String> devant = new ArrayDeque<>();
        private final Set<String> vues = new HashSet<>();
        private final Map<String, Integer> fois = new HashMap<>();

        /** What somebody before has seen is not walked through once more. */
        private final Set<String> connues = Set.copyOf(releves.keySet());

        Visite(VisiteurDuBanc visiteur, Optional<Role> role) {
            this.visiteur = visiteur;
            this.role = role;
        }

        void parcourir() throws Exception {
            devant.add(role.isPresent() ? "/plan-du-site" : "/");
            droits.table().stream()
                    .map(droit -> droit.chemin().getPatternString())
                    .filter(chemin -> !chemin.matches(".*[{*].*"))
                    .forEach(this::noter);
            while (!devant.isEmpty()) {
                lire(devant.removeFirst());
            }
        }

        private void lire(String adresse) throws Exception {
            var genre = genre(adresse).orElseThrow();
            if (fichiers.contains(genre)) {
                return;
            }
            var premiere = visiteur.reponse(adresse);
            premiere.headers()
                    .firstValue("Location")
                    .map(ou -> ou.replaceFirst("^https?://[^/]+", ""))
                    .ifPresent(this::noter);
            if (premiere.statusCode() != 200) {
                return;
            }
            if (premiere.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                LIEN.matcher(texte(premiere))
                        .results()
                        .map(lien -> lien.group(1).replace("&amp;", "&"))
                        .forEach(this::noter);
            } else {
                fichiers.add(genre);
            }
            if (!releves.containsKey(genre)) {
                releves.put(genre, compter(() -> visiteur.reponse(adresse).body().length));
            }
        }

        private void noter(String adresse) {
            var nue = adresse.replaceFirst("#.*", "");
            genre(nue).ifPresent(genre -> {
                if (vues.add(nue) && fois.merge(genre, 1, Integer::sum) <= (connues.contains(genre) ? 0 : DETOURS)) {
                    devant.add(nue);
                }
            });
        }

        private Optional<String> genre(String adresse) {
            var chemin = adresse.replaceFirst("[?].*", "");
            var ouverte = role.isPresent() ? droits.ouvre(Roles.de(role.get()), chemin) : droits.ouvreATous(chemin);
            return droits.pour(HttpMethod.GET, chemin)
                    .filter(_ -> ouverte)
                    .map(Droit::chemin)
                    .map(motif -> motif.getPatternString());
        }

        private static String texte(HttpResponse<byte[]> reponse) {
            return new String(reponse.body(), StandardCharsets.UTF_8);
        }
    }
}
