package fr.estran.bilan.publication;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.bilan.statistiques.Chiffres;
import fr.estran.socle.commun.Suppression;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A reader who tries all that may have been: how many gave no name, at each of three kinds of help. */
class PublicationSansNomTests {

    private static final List<String> TYPES = List.of("permanence", "atelier", "evenement");
    private static final int VILLES = 400;

    /** @param personnes known by their name */
    private record Forme(String type, int participations, int sansNom, int personnes, int seances) {

        int nommees() {
            return participations - sansNom;
        }
    }

    @Test
    void tells_of_no_few_in_towns_drawn_by_lot() {
        int dites = 0;
        for (int graine = 0; graine < VILLES; graine++) {
            var formes = auHasard(new Random(graine));
            var dit = publier(formes);
            if (dit.connait("participations_sans_nom")) {
                dites++;
                for (var forme : formes) {
                    assertThat(trahi(forme, formes, dit))
                            .as(graine + " " + formes)
                            .isFalse();
                }
            }
        }
        assertThat(dites).as("it is told of many").isGreaterThan(VILLES / 4);
    }

    /** Few, and no more than few whatever may have been: by the sum, since without it there may have been more. */
    private static boolean trahi(Forme forme, List<Forme> formes, Publie dit) {
        int rang = formes.indexOf(forme);
        int plusSansNom = 0;
        int plusNommees = 0;
        for (int premiere = 0; premiere <= formes.get(0).participations(); premiere++) {
            for (int seconde = 0; seconde <= formes.get(1).participations(); seconde++) {
                int troisieme = dit.valeur("participations_sans_nom") - premiere - seconde;
                var vecteur = List.of(premiere, seconde, troisieme);
                if (possible(formes.get(0), premiere, dit)
                        && possible(formes.get(1), seconde, dit)
                        && possible(formes.get(2), troisieme, dit)) {
                    plusSansNom = Math.max(plusSansNom, vecteur.get(rang));
                    plusNommees = Math.max(plusNommees, forme.participations() - vecteur.get(rang));
                }
            }
        }
        return petit(forme.sansNom()) && petit(plusSansNom) || petit(forme.nommees()) && petit(plusNommees);
    }

    private static boolean possible(Forme forme, int sansNom, Publie dit) {
        int nommees = forme.participations() - sansNom;
        if (sansNom < 0 || nommees < 0) {
            return false;
        }
        if (!dit.connait("par_type", forme.type(), "participations")) {
            return true;
        }
        boolean personnesTues = dit.retenu("par_type", forme.type(), "personnes");
        int personnes = dit.valeur("par_type", forme.type(), "personnes");
        return dit.connait("par_type", forme.type(), "anonymes_comptes") == sansNom > 0
                && (personnesTues || (personnes == 0) == (nommees == 0))
                && nommees >= personnes
                && (personnesTues || forme.seances() > 1 || nommees == personnes);
    }

    private static Publie publier(List<Forme> formes) {
        var chiffres = new LinkedHashMap<List<String>, Integer>();
        int usagers = 0;
        for (var forme : formes) {
            chiffres.put(List.of("par_type", forme.type(), "seances"), forme.seances());
            chiffres.put(List.of("par_type", forme.type(), "participations"), forme.participations());
            chiffres.put(List.of("par_type", forme.type(), "personnes"), forme.personnes());
            if (forme.sansNom() > 0) {
                chiffres.put(List.of("par_type", forme.type(), "anonymes"), forme.sansNom());
            }
            usagers += forme.personnes();
        }
        chiffres.put(List.of("usagers"), usagers);
        return Publication.publique(2023, new Chiffres(chiffres), Chiffres.AUCUN, List.of());
    }

    private static List<Forme> auHasard(Random hasard) {
        var formes = new ArrayList<Forme>();
        for (var type : TYPES) {
            int participations = 12 + hasard.nextInt(50);
            int sansNom = switch (hasard.nextInt(4)) {
                case 0 -> 0;
                case 1 -> participations;
                case 2 -> 1 + hasard.nextInt(11);
                default -> hasard.nextInt(participations);
            };
            int nommees = participations - sansNom;
            int seances = 1 + hasard.nextInt(3);
            int personnes = seances == 1 || nommees == 0 ? nommees : 1 + hasard.nextInt(nommees);
            formes.add(new Forme(type, participations, sansNom, personnes, seances));
        }
        return formes;
    }

    private static boolean petit(int nombre) {
        return 0 < nombre && nombre < Suppression.SEUIL;
    }
}
