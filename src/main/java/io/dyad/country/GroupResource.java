package io.dyad.country;

import io.dyad.format.Answer;
import io.dyad.format.Answers;
import io.dyad.format.Column;
import io.dyad.format.Format;
import io.dyad.format.FormatParameters;
import io.dyad.format.ListParameters;
import io.dyad.format.ListRequest;
import io.dyad.format.Listing;
import io.dyad.http.Parameters;
import io.dyad.http.PathValue;
import io.dyad.store.AsOf;
import io.dyad.store.AsOfParameters;
import io.dyad.store.AsOfReader;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Groups of countries and who belongs to them when. */
@Path("/v1/groups")
@Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.NDJSON_TYPE})
@Tag(
        name = "Reference",
        description =
                "What the words mean: the catalogue of indicators, countries by code and name, and groups of them.")
class GroupResource {

    private static final String AT = "The day of which the members are told; without it, those that have not left are.";

    private final Groups groups;
    private final Countries countries;
    private final AsOfReader asOfReader;
    private final Answers answers;

    GroupResource(Groups groups, Countries countries, AsOfReader asOfReader, Answers answers) {
        this.groups = groups;
        this.countries = countries;
        this.asOfReader = asOfReader;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "listGroups",
            summary = "Groups of countries",
            description =
                    "Unions, organisations and the regions of UN M49, with their members. A group stands in rankings"
                            + " and aligned series as the sum of its members, never among countries.")
    @APIResponseSchema(value = GroupList.class, responseCode = "200", responseDescription = "Groups.")
    public Answer list(
            @RestQuery
                    @Parameter(
                            description = AT,
                            example = "2019-12-31",
                            schema = @Schema(pattern = "^\\s*[0-9]{4}-[0-9]{2}-[0-9]{2}\\s*$"))
                    @Nullable String at,
            @BeanParam AsOfParameters clocks,
            @BeanParam ListParameters list) {
        Parameters parameters = new Parameters();
        ListRequest request = list.read(parameters);
        LocalDate day = day(at, parameters);
        AsOf asOf = asOfReader.read(clocks, request, parameters);
        parameters.check();
        List<GroupRow> rows =
                groups.all().stream().map(it -> GroupRow.of(it, day)).toList();
        return answers.list(
                Listing.of(rows, GroupRow::code, request.after(), rows.size(), asOf.revision()),
                request,
                GroupRow.class,
                "dyad-groups");
    }

    @GET
    @Path("/{group}")
    @Operation(
            operationId = "getGroup",
            summary = "One group and its members",
            description =
                    "By code or name. The members are those of the day asked for and no others; the flat formats have a"
                            + " row for each of them, with its first day and its last.")
    @APIResponseSchema(value = GroupDetail.class, responseCode = "200", responseDescription = "The group.")
    public Answer one(
            @RestPath
                    @Parameter(
                            description = "Code or name.",
                            example = "EU",
                            schema = @Schema(maxLength = Countries.LONGEST_TEXT))
                    String group,
            @RestQuery
                    @Parameter(
                            description = AT,
                            example = "2019-12-31",
                            schema = @Schema(pattern = "^\\s*[0-9]{4}-[0-9]{2}-[0-9]{2}\\s*$"))
                    @Nullable String at,
            @BeanParam AsOfParameters clocks,
            @BeanParam FormatParameters format) {
        Parameters parameters = new Parameters();
        LocalDate day = day(at, parameters);
        asOfReader.read(clocks, parameters);
        parameters.check();
        Group found = PathValue.read("group", group, groups::resolve);
        List<MemberRow> members =
                found.during(day).stream().map(it -> row(found, it)).toList();
        return Answer.of(
                format.format(),
                GroupDetail.of(GroupRow.of(found, day), members),
                "dyad-group-" + found.code(),
                Column.of(MemberRow.class),
                members.iterator());
    }

    private MemberRow row(Group group, Group.Membership member) {
        return new MemberRow(
                group.code(),
                member.country(),
                countries.byAlpha3(member.country()).map(Country::name).orElse(member.country()),
                member.from(),
                member.to());
    }

    private static @Nullable LocalDate day(@Nullable String at, Parameters parameters) {
        return parameters
                .one("at", at, text -> {
                    try {
                        return LocalDate.parse(text);
                    } catch (DateTimeException e) {
                        throw new IllegalArgumentException("at is a day such as 2019-12-31.", e);
                    }
                })
                .orElse(null);
    }
}
