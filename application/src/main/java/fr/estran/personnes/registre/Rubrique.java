package fr.estran.personnes.registre;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one table holds on a person.
 *
 * @param table its name, which is also that of what is shown
 * @param lignes each with its values by the name of their column
 */
public record Rubrique(String table, List<Map<String, @Nullable Object>> lignes) {}
