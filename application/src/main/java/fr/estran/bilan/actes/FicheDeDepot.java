package fr.estran.bilan.actes;

import fr.estran.bilan.rapport.Typographie;
import fr.estran.socle.commun.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What is typed into the tool of the assemblies, and into that of the State: to be copied as it stands. */
record FicheDeDepot(
        String collectivite, ReglageActe reglage, String numero, LocalDate le, String objet, List<String> fichiers) {

    private static final Messages M = Messages.de("bilan/actes");

    /** A line each, with plain spaces, so that a machine may read it too. */
    String texte() {
        return lignes().replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private String lignes() {
        return String.join(
                        "\n",
                        M.dire("fiche.titre"),
                        "",
                        ligne("collectivite", collectivite),
                        ligne(
                                "nature",
                                M.dire("reglage.nature." + reglage.nature().code())),
                        ligne("matiere", reglage.matiere() + " " + reglage.matiereNom()),
                        ligne("numero", numero),
                        ligne("date", Typographie.date(le)),
                        ligne("objet", objet),
                        "",
                        M.dire("fiche.fichiers"),
                        String.join(
                                "\n", fichiers.stream().map(nom -> "- " + nom).toList()),
                        "",
                        M.dire("fiche.verifier", "fichier", DossierDeDepot.EMPREINTES),
                        M.dire("fiche.rien_de_plus"))
                + "\n";
    }

    private static String ligne(String cle, String valeur) {
        return M.dire("fiche.ligne", "libelle", M.dire("fiche." + cle), "valeur", valeur);
    }

    /** A folder of files with the list of their imprints, in one zip: {@code sha256sum -c} finds it whole, or not. */
    record DossierDeDepot(SequencedMap<String, byte[]> fichiers, LocalDate le) {

        static final String FICHE = "fiche-de-depot.txt";
        static final String EMPREINTES = "empreintes-sha256.txt";

        byte[] zip() {
            var octets = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(octets)) {
                for (var fichier : fichiers.entrySet()) {
                    ajouter(zip, fichier);
                }
                ajouter(zip, Map.entry(EMPREINTES, empreintes().getBytes(StandardCharsets.UTF_8)));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return octets.toByteArray();
        }

        private String empreintes() {
            return fichiers.entrySet().stream()
                    .map(fichier -> Empreinte.de(fichier.getValue()) + "  " + fichier.getKey() + "\n")
                    .collect(Collectors.joining());
        }

        private void ajouter(ZipOutputStream zip, Map.Entry<String, byte[]> fichier) throws IOException {
            var entree = new ZipEntry(fichier.getKey());
            entree.setTimeLocal(le.atStartOfDay());
            zip.putNextEntry(entree);
            zip.write(fichier.getValue());
            zip.closeEntry();
        }
    }
}
