package fr.estran.ville.equipe;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Records drawn at random, and the posts that they tell, by another way than the database's: a day after the other. */
final class PostesAttendus {

    static final LocalDate PREMIER = LocalDate.of(2019, 1, 1);
    static final LocalDate TERME = LocalDate.of(2027, 12, 31);

    record Accord(
            String id,
            String debut,
            String fin,
            @Nullable String postes,
            @Nullable String reconduit) {

        @Override
        public String toString() {
            return "%s,Dispositif,État,%s,%s,%s,%s".formatted(id, debut, fin, dit(postes), dit(reconduit));
        }
    }

    record Personne(String id, String entree, @Nullable String sortie) {

        @Override
        public String toString() {
            return "%s,Camille,Exemple,%s,%s".formatted(id, entree, dit(sortie));
        }

        boolean la(LocalDate jour) {
            return !jour.isBefore(jour(entree)) && (sortie == null || !jour.isAfter(jour(sortie)));
        }
    }

    record Vacance(String id, String conseiller, String debut, String fin) {

        @Override
        public String toString() {
            return "%s,%s,%s,%s,vacance_de_poste".formatted(id, conseiller, debut, fin);
        }

        boolean touche(LocalDate jour) {
            return !jour.isBefore(jour(debut)) && !jour.isAfter(jour(fin));
        }
    }

    private record Poste(
            @Nullable LocalDate debut, @Nullable LocalDate fin, List<Personne> titulaires) {}

    final List<Accord> accords = new ArrayList<>();
    final List<Personne> personnes = new ArrayList<>();
    final List<Vacance> vacances = new ArrayList<>();
    private final Random hasard;

    PostesAttendus(Random hasard) {
        this.hasard = hasard;
        int nombre = hasard.nextInt(5);
        for (int n = 1; n <= nombre; n++) {
            var debut = jourTire(2000);
            accords.add(new Accord(
                    "CV" + n,
                    debut.toString(),
                    debut.plusDays(hasard.nextInt(900)).toString(),
                    tire("", "0", "1", "1.5", "2", "0.4"),
                    hasard.nextBoolean() ? null : "CV" + (1 + hasard.nextInt(nombre))));
        }
        int equipe = 1 + hasard.nextInt(6);
        for (int n = 1; n <= equipe; n++) {
            var entree = hasard.nextInt(3) == 0 ? LocalDate.of(2021, 9, 1) : jourTire(2200);
            personnes.add(new Personne(
                    "C" + n,
                    entree.toString(),
                    hasard.nextBoolean()
                            ? null
                            : entree.plusDays(hasard.nextInt(700)).toString()));
        }
        int vides = hasard.nextInt(6);
        for (int n = 1; n <= vides; n++) {
            var debut = jourTire(2400);
            vacances.add(new Vacance(
                    "N" + n,
                    "C" + (1 + hasard.nextInt(equipe)),
                    debut.toString(),
                    debut.plusDays(hasard.nextInt(200)).toString()));
        }
    }

    /** Of each post, each day on which it is held or vacant. */
    List<String> jours() {
        var jours = new TreeSet<String>();
        var postes = postes();
        for (int rang = 1; rang <= postes.size(); rang++) {
            var poste = postes.get(rang - 1);
            var tenus = tenus(poste);
            var premier = ouverture(poste, tenus);
            if (premier == null) {
                continue;
            }
            var dernier = poste.fin() == null ? TERME : poste.fin();
            if (!tenus.isEmpty() && tenus.lastKey().isAfter(dernier)) {
                dernier = tenus.lastKey();
            }
            for (var jour = premier; !jour.isAfter(dernier) && !jour.isAfter(TERME); jour = jour.plusDays(1)) {
                jours.add("PO%d %s %s".formatted(rang, jour, tenus.getOrDefault(jour, "vacant")));
            }
        }
        return List.copyOf(jours);
    }

    private List<Poste> postes() {
        var postes = new ArrayList<Poste>();
        for (var chaine : chaines()) {
            int nombre = chaine.stream()
                    .mapToInt(accord -> (int) Math.ceil(Double.parseDouble("0" + dit(accord.postes()))))
                    .max()
                    .orElseThrow();
            for (int n = 0; n < nombre; n++) {
                postes.add(new Poste(
                        chaine.stream()
                                .map(accord -> jour(accord.debut()))
                                .min(Comparator.naturalOrder())
                                .orElseThrow(),
                        chaine.stream()
                                .map(accord -> jour(accord.fin()))
                                .max(Comparator.naturalOrder())
                                .orElseThrow(),
                        new ArrayList<>()));
            }
        }
        personnes.stream()
                .sorted(Comparator.comparing(Personne::entree).thenComparing(Personne::id))
                .forEach(personne -> placer(personne, postes));
        return postes;
    }

    private void placer(Personne personne, List<Poste> postes) {
        var libre = postes.stream()
                .filter(poste -> poste.debut() != null)
                .filter(poste -> !jour(personne.entree()).isAfter(poste.fin()))
                .filter(poste ->
                        personne.sortie() == null || !jour(personne.sortie()).isBefore(poste.debut()))
                .filter(poste -> poste.titulaires().stream().noneMatch(autre -> autre.la(jour(personne.entree()))))
                .findFirst();
        var siennes = vacances.stream()
                .filter(vacance -> vacance.conseiller().equals(personne.id()))
                .toList();
        if (libre.isPresent()) {
            libre.get().titulaires().add(personne);
        } else if (!siennes.isEmpty()) {
            var derniere = siennes.stream()
                    .map(Vacance::fin)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            var fin = personne.sortie() == null
                    ? null
                    : jour(personne.sortie().compareTo(derniere) < 0 ? derniere : personne.sortie());
            postes.add(new Poste(null, fin, new ArrayList<>(List.of(personne))));
        }
    }

    private List<List<Accord>> chaines() {
        var chaines = new ArrayList<List<Accord>>();
        Set<String> vus = new HashSet<>();
        accords.stream()
                .sorted(Comparator.comparing(Accord::debut).thenComparing(Accord::id))
                .forEach(tete -> {
                    if (!vus.contains(tete.id())) {
                        var chaine = new ArrayList<>(List.of(tete));
                        while (accords.stream()
                                .anyMatch(autre ->
                                        !chaine.contains(autre) && tient(autre, chaine) && chaine.add(autre))) {}
                        chaine.forEach(accord -> vus.add(accord.id()));
                        chaines.add(chaine);
                    }
                });
        return chaines;
    }

    private static boolean tient(Accord autre, List<Accord> chaine) {
        return chaine.stream()
                .anyMatch(accord ->
                        autre.id().equals(accord.reconduit()) || accord.id().equals(autre.reconduit()));
    }

    private TreeMap<LocalDate, String> tenus(Poste poste) {
        var tenus = new TreeMap<LocalDate, String>();
        for (var personne : poste.titulaires()) {
            for (var jour = PREMIER; !jour.isAfter(TERME); jour = jour.plusDays(1)) {
                var ceJour = jour;
                if (personne.la(jour)
                        && vacances.stream()
                                .noneMatch(vacance ->
                                        vacance.conseiller().equals(personne.id()) && vacance.touche(ceJour))) {
                    tenus.put(jour, personne.id());
                }
            }
        }
        return tenus;
    }

    /** That of its first holder, or of a vacancy that was noted before. */
    private @Nullable LocalDate ouverture(Poste poste, TreeMap<LocalDate, String> tenus) {
        var notee = vacances.stream()
                .filter(vacance ->
                        poste.titulaires().stream().anyMatch(la -> la.id().equals(vacance.conseiller())))
                .map(vacance -> jour(vacance.debut()))
                .min(Comparator.naturalOrder())
                .orElse(null);
        var tenu = tenus.isEmpty() ? null : tenus.firstKey();
        if (notee == null || tenu == null) {
            return notee == null ? tenu : notee;
        }
        return notee.isBefore(tenu) ? notee : tenu;
    }

    private LocalDate jourTire(int portee) {
        return LocalDate.of(2020, 1, 1).plusDays(hasard.nextInt(portee));
    }

    private String tire(String... choix) {
        return choix[hasard.nextInt(choix.length)];
    }

    private static String dit(@Nullable String valeur) {
        return valeur == null ? "" : valeur;
    }

    private static LocalDate jour(String dit) {
        return LocalDate.parse(dit);
    }
}
