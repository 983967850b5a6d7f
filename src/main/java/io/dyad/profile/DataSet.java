package io.dyad.profile;

import io.dyad.source.NewSource;
import io.dyad.source.SourceType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A data set that files of a profile carry.
 *
 * @param id slug, by which its book is called
 * @param publisher who gives the file out
 * @param authority who issues the numbers
 * @param url where it is downloaded
 * @param language BCP 47
 * @param licence its name; null when not known
 * @param redistributable whether its content may be passed on; null when not known
 */
public record DataSet(
        String id,
        SourceType sourceType,
        String publisher,
        @Nullable String authority,
        String title,
        @Nullable String url,
        @Nullable String language,
        @Nullable String licence,
        @Nullable Boolean redistributable) {

    public DataSet {
        id = NewSource.checkedDataset(Needed.text("id", id));
        Needed.value("source_type", sourceType);
        Needed.check(sourceType.isStatistics(), "source_type is one of statistics, not " + sourceType + ".");
        publisher = Needed.text("publisher", publisher);
        title = Needed.text("title", title);
    }

    /** An edition of it, as the store describes sources. */
    public NewSource source(@Nullable LocalDate publishedOn, @Nullable String vintage, @Nullable String contentHash) {
        return new NewSource(
                sourceType,
                publisher,
                authority,
                title,
                publishedOn,
                url,
                language,
                licence,
                redistributable,
                id,
                vintage,
                contentHash);
    }
}
